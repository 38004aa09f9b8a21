import type { NextRequest } from 'next/server';
import { LANGUAGE_COOKIE } from '@/i18n/detect-language';
import { auth } from '@/server/auth/auth';
import { currentUser } from '@/server/auth/current-user';

/** Link previews ask with HEAD; only a real visit may use the link up. */
export function HEAD(): Response {
  return new Response(null, { status: 204 });
}

/** Signs the owner in by the one-time link and leads into the workspace, in the owner's language. */
export async function GET(request: NextRequest): Promise<Response> {
  const token = request.nextUrl.searchParams.get('token') ?? '';
  const answer = await auth()
    .api.signInByOwnerLink({ body: { token }, headers: request.headers, asResponse: true })
    .catch(() => null);
  if (!answer?.ok) return leadTo('/sign-in/expired');
  const { workspace } = (await answer.json()) as { workspace: string };
  const response = leadTo(`/w/${workspace}`);
  const cookies = answer.headers.getSetCookie();
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  const user = await currentUser(
    new Headers({ cookie: cookies.map((line) => line.split(';')[0]).join('; ') }),
  );
  if (user?.language)
    response.headers.append(
      'set-cookie',
      `${LANGUAGE_COOKIE}=${user.language}; Path=/; Max-Age=31536000; SameSite=Lax`,
    );
  return response;
}

// A relative address holds behind any proxy and host name.
function leadTo(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
}
