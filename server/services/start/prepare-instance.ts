import { createOwnerLink } from '../../auth/owner-link';
import { ensureConnections } from './ensure-connections';
import { ensureKey } from './ensure-key';
import { ensureWorkspace } from './ensure-workspace';

export interface InstanceOptions {
  /** Public base address, without a slash at the end. */
  url: string;
  demo: boolean;
  /** smtp[s]://user:pass@host:port; becomes the default e-mail connection. */
  smtpUrl?: string | undefined;
  /** Keys of an earlier start. */
  knownKeys?: { writeKey: string; apiKey: string } | undefined;
}

export interface Instance {
  workspaceSlug: string;
  /** Works once, for 24 hours. */
  signIn: string;
  writeKey: string;
  apiKey: string;
}

/** Makes what a start needs and is not there yet: a workspace, somewhere to send to, keys; and a fresh sign-in link. */
export async function prepareInstance(options: InstanceOptions): Promise<Instance> {
  const { id, slug } = await ensureWorkspace(options.demo);
  await ensureConnections(id, options.smtpUrl);
  return {
    workspaceSlug: slug,
    writeKey: await ensureKey(id, 'write', options.knownKeys?.writeKey),
    apiKey: await ensureKey(id, 'api', options.knownKeys?.apiKey),
    signIn: await createOwnerLink(id, options.url),
  };
}
