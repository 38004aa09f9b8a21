import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HookSeen {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What the other side says; undefined: nothing, ever. */
export type HookAnswer = { status: number; body?: string } | undefined;

/** Another system that journeys call, on this machine. */
export class HookServer {
  readonly seen: HookSeen[] = [];
  /** Decides each answer; `nth` counts from 1. */
  answer: (call: HookSeen, nth: number) => HookAnswer = () => ({ status: 200 });

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<HookServer> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const hooks = new HookServer(server, `http://127.0.0.1:${port}`);
    server.on('request', async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { method = '', url = '', headers } = request;
      const call = { method, path: url, headers, body };
      hooks.seen.push(call);
      const answer = hooks.answer(call, hooks.seen.length);
      if (answer) response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
    return hooks;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
