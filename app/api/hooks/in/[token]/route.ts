import { inboundHooks } from '@/server/rest/hooks/inbound';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const handle = (request: Request) => inboundHooks.fetch(request);

export { handle as POST };
