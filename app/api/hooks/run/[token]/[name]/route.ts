import { callbacks } from '@/server/rest/hooks/callbacks';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const handle = (request: Request) => callbacks.fetch(request);

export { handle as POST };
