import { auth } from '@/server/auth/auth';
import { isForeignOrigin } from '@/server/auth/is-foreign-origin';

export const dynamic = 'force-dynamic';

function handle(request: Request): Promise<Response> | Response {
  if (isForeignOrigin(request)) return new Response('Cross-site requests are refused', { status: 403 });
  return auth().handler(request);
}

export { handle as GET, handle as POST };
