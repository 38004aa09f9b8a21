import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { JourneyDocument } from '@/journey/graph/types';
import { type StartedSafar, startSafar } from '../../../tests/support/start-safar';
import { freePort } from '../../stack/free-port';
import type { Ready } from '../../start/ready-file';
import { minuteJourney } from './journey';
import { memoryOfTree } from './memory';

/** Safar as `npm start` brings it up, in a home of its own, without the demo. */
export class Instance {
  private constructor(
    private readonly home: string,
    private readonly safar: StartedSafar,
    private readonly ready: Ready,
    readonly database: Pool,
  ) {}

  static async start(): Promise<Instance> {
    const home = mkdtempSync(join(tmpdir(), 'safar-j1-'));
    chmodSync(home, 0o755);
    const safar = startSafar(home, {
      PORT: String(await freePort()),
      DATABASE_URL: '',
      TEMPORAL_ADDRESS: '',
    });
    const ready = await safar.ready();
    const instance = new Instance(home, safar, ready, new Pool({ connectionString: ready.database }));
    instance.database.on('error', () => undefined);
    for (const key of ['j1-gold', 'j1-plain']) {
      const mail = { subject: 'Hello', html: '<p>Hello</p>', text: '' };
      await instance.api('PUT', `/templates/${key}`, {
        name: key,
        channel: 'email',
        content: { en: mail, fa: mail },
      });
      await instance.api('POST', `/templates/${key}/publish`, {});
    }
    return instance;
  }

  /** A live journey that `event` lets people into. Returns its id. */
  async publish(event: string): Promise<string> {
    const id = await this.createJourney(minuteJourney(event));
    await this.api('POST', `/journeys/${id}/publish`, {});
    return id;
  }

  /** Returns the id of a new draft. */
  async createJourney(document: JourneyDocument): Promise<string> {
    return (await this.api<{ id: string }>('POST', '/journeys', document)).id;
  }

  /** The link by which the owner comes in; good once. */
  get signIn(): string {
    return this.ready.signIn;
  }

  /** One batch through ingest, tried again until it is accepted. */
  async send(batch: readonly object[]): Promise<void> {
    for (;;) {
      const response = await fetch(`${this.ready.ingest}/v1/batch`, {
        method: 'POST',
        body: JSON.stringify({ writeKey: this.ready.writeKey, batch }),
      });
      await response.arrayBuffer();
      if (response.status === 200) return;
      if (response.status < 500 && response.status !== 429)
        throw new Error(`Ingest answered ${response.status}`);
    }
  }

  /** kill -9; the start script brings another one up. */
  killWorker(): void {
    process.kill(this.recorded('worker'), 'SIGKILL');
  }

  /** Of all its parts, or of these, MiB. */
  memory(parts: readonly string[] = ['worker', 'web', 'temporal', 'postgres']): number {
    return parts.reduce((sum, name) => sum + memoryOfTree(this.recorded(name)), 0);
  }

  async stop(): Promise<void> {
    await this.database.end();
    await this.safar.end('SIGTERM');
    rmSync(this.home, { recursive: true, force: true });
  }

  private recorded(name: string): number {
    try {
      return (JSON.parse(readFileSync(join(this.home, `run/${name}.pid.json`), 'utf8')) as { pid: number })
        .pid;
    } catch {
      // Between two lives.
      return -1;
    }
  }

  private async api<T>(method: string, path: string, body: unknown): Promise<T> {
    const response = await fetch(`${this.ready.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${this.ready.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }
}
