import { findTemplateId } from '@/server/read/template-id';
import { AppError } from '@/shared/app-error';

/** The id of the template with this key; throws `not-found`. */
export async function requireTemplateId(workspaceId: string, key: string): Promise<string> {
  const id = await findTemplateId(workspaceId, key);
  if (!id) throw new AppError('not-found', 'templateNotFound', `No template has the key ${key}`);
  return id;
}
