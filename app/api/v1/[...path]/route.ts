import { rest } from '@/server/rest/rest';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const handle = (request: Request) => rest.fetch(request);

export { handle as DELETE, handle as GET, handle as POST, handle as PUT };
