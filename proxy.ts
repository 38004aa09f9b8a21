import { type NextRequest, NextResponse } from 'next/server';

/** Sends strangers to the sign-in page and remembers where they wanted to go. Access itself is checked behind it. */
export function proxy(request: NextRequest): NextResponse {
  // Nothing has a name with a NUL character in it, and the database would not even look.
  if (request.nextUrl.href.includes('%00')) return new NextResponse('Bad Request', { status: 400 });
  const hasSession = request.cookies.getAll().some(({ name }) => name.endsWith('safar.session_token'));
  if (hasSession) return NextResponse.next();
  const target = new URL('/sign-in', request.nextUrl);
  target.searchParams.set('next', request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.redirect(target);
}

export const config = { matcher: '/w/:path*' };
