import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A worker in a process of its own, as in production. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    private output: string,
  ) {}

  /** Starts it and waits until it takes work. `more` is added to the environment. */
  static async start(more: Record<string, string> = {}): Promise<WorkerProcess> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'worker/main.ts'], {
      cwd: root,
      env: { ...process.env, SAFAR_LOG_LEVEL: 'info', ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const worker = new WorkerProcess(child, '');
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        worker.output += chunk;
        if (worker.output.includes('worker ready')) resolve();
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      child.once('exit', () => reject(new Error(`The worker ended while starting:\n${worker.output}`)));
    });
    return worker;
  }

  /** What it wrote so far. */
  get log(): string {
    return this.output;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves when the process is gone, however it ended. */
  async gone(): Promise<void> {
    if (this.isRunning) await once(this.child, 'exit');
  }

  /** Asks it to stop and waits for the end. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.gone();
  }

  /** kill -9. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone();
  }
}
