import { currentUser, type SignedInUser } from '../auth/current-user';

export interface TrpcContext {
  user: SignedInUser | null;
  /** Of the request: session cookie and address. */
  headers: Headers;
}

/** Made once per request. */
export async function createContext(headers: Headers): Promise<TrpcContext> {
  return { user: await currentUser(headers), headers };
}
