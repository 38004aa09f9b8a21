import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { parseAllowList } from './allow-list';
import { isPublicAddress } from './is-public-address';
import { sendCall } from './send-call';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<{ url: string; port: number }> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hook`, port };
}
const nothing = parseAllowList('');
const local = parseAllowList('127.0.0.0/8, ::1/128');
const call = (url: string, body = '') => ({ method: 'POST', url, headers: { 'x-key': '1' }, body });

test('the answer comes back with its status and its body', async () => {
  const seen: string[] = [];
  const { url } = await serve((request, response) => {
    request.on('data', (chunk) => seen.push(String(chunk)));
    request.on('end', () => {
      seen.push(String(request.headers['x-key']));
      response.writeHead(429, { 'retry-after': '7' }).end('{"slow":true}');
    });
  });
  expect(await sendCall(call(url, '{"a":1}'), local)).toMatchObject({
    outcome: 'answered',
    status: 429,
    body: '{"slow":true}',
    retryAfterMs: 7_000,
  });
  expect(seen).toEqual(['{"a":1}', '1']);
});

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://localhost/',
  'http://10.1.2.3/',
  'https://user:secret@example.com/',
  'http://93.184.216.34:25/',
])('%s is never called', async (url) => {
  expect(await sendCall(call(url), nothing)).toMatchObject({ outcome: 'not-sent', forbidden: true });
});

test('the name is judged when the socket connects, and a redirect is not followed', async () => {
  const { port } = await serve((_request, response) =>
    response.writeHead(302, { location: 'http://127.0.0.1/secret' }).end(),
  );
  const byName = `http://localhost:${port}/`;
  expect(await sendCall(call(byName), nothing)).toMatchObject({ forbidden: true });
  expect(await sendCall(call(byName), parseAllowList(`localhost:${port}`))).toMatchObject({ status: 302 });
});

test('a connection that breaks after the request left is unknown; one that never stood is not sent', async () => {
  const { url } = await serve((request) => request.socket.destroy());
  expect(await sendCall(call(url, '{}'), local)).toMatchObject({ outcome: 'unknown' });
  const { url: gone } = await serve(() => undefined);
  const server = servers.pop();
  await new Promise((done) => server?.close(done));
  expect(await sendCall(call(gone), local)).toMatchObject({ outcome: 'not-sent', forbidden: false });
});

test('a side that never answers is given up in time, and a long answer is cut', async () => {
  const { url } = await serve(() => undefined);
  expect(await sendCall(call(url), local, 100)).toMatchObject({ outcome: 'unknown' });
  const { url: long } = await serve((_request, response) => response.end('x'.repeat(200_000)));
  const verdict = await sendCall(call(long), local);
  expect(verdict.outcome === 'answered' && verdict.body.length).toBe(64 * 1024);
});

test.each([
  ['8.8.8.8', true],
  ['100.64.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::808:808', false],
  ['2606:4700::1111', true],
  ['fd00::1', false],
  ['not an address', false],
])('%s public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

test('an allow-list that cannot be read is refused with the entry', () => {
  expect(() => parseAllowList('10.0.0.0/8, crm')).toThrow('"crm"');
});
