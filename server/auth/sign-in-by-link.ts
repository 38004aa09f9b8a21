import { isAPIError } from 'better-auth/api';
import { auth } from './auth';

const SEE_OTHER = 303;

/** Uses a one-time link up and answers with a redirect, with the session's cookie when the link was good. */
export async function signInByLink(token: string, headers: Headers): Promise<Response> {
  try {
    const signedIn = await auth().api.signInByOwnerLink({ body: { token }, headers, returnHeaders: true });
    const answer = new Headers({
      location: `/w/${signedIn.response.workspace}`,
      'cache-control': 'no-store',
    });
    for (const cookie of signedIn.headers.getSetCookie()) answer.append('set-cookie', cookie);
    return new Response(null, { status: SEE_OTHER, headers: answer });
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return new Response(null, { status: SEE_OTHER, headers: { location: '/sign-in/expired' } });
  }
}
