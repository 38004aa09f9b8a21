import { type AddressInfo, createServer } from 'node:net';
import { afterAll, expect, test, vi } from 'vitest';
import { listen } from './listen';

let accepted: number[] = [];
const server = createServer((socket) => {
  accepted.push(performance.now());
  socket.destroy();
});
afterAll(() => void server.close());

test('while the database cannot be reached, it is tried once a second, however a connection fails', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('DATABASE_URL', `postgresql://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/none`);
  vi.stubEnv('SAFAR_LOG_LEVEL', 'silent');
  vi.stubEnv('SAFAR_SECRET', 'a-secret-of-at-least-thirty-two-characters');
  accepted = [];
  const stop = listen(['safar_inbox'], () => undefined);
  await vi.waitFor(() => expect(accepted.length).toBeGreaterThanOrEqual(5), { timeout: 10_000 });
  await stop();
  expect(accepted[4]! - accepted[0]!).toBeGreaterThan(3_900);
}, 15_000);
