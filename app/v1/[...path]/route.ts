import { ingest } from '@/server/ingest/ingest';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const handle = (request: Request) => ingest.fetch(request);

export { handle as GET, handle as OPTIONS, handle as POST };
