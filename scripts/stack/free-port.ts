import { createServer } from 'node:net';

/** True when a server can listen on 127.0.0.1:`port`. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port on 127.0.0.1 that nobody listens on: `from`, the next ones after it, or any when `from` is left out. */
export async function freePort(from?: number): Promise<number> {
  if (from !== undefined) {
    for (let port = from; port < from + 100; port += 1) if (await isPortFree(port)) return port;
    throw new Error(`No free port between ${from} and ${from + 99}.`);
  }
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
}
