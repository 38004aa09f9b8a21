import { runDelivery } from '@/activities/deliver/run-delivery';

const abort = new AbortController();
process.on('SIGTERM', () => abort.abort());
console.log('ready');
await runDelivery({ signal: abort.signal });
process.exit(0);
