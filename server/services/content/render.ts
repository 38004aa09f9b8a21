import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { RenderJob, RenderResult } from './render-job';
import type { TextsJob, TextsResult } from './render-texts';

const LIMIT_MS = 500;
const THREADS = 2;

interface RenderPool {
  piscina: Piscina;
  running: Map<number, { begin(): void }>;
  nextId: number;
}

const holder = globalThis as { safarRenderPool?: RenderPool };

/**
 * Threads that can be killed. They are started from the source file, with tsx, in the web process and in the worker
 * alike; both run in the project's folder.
 */
function renderPool(): RenderPool {
  if (holder.safarRenderPool) return holder.safarRenderPool;
  const running: RenderPool['running'] = new Map();
  const piscina = new Piscina({
    filename: join(process.cwd(), 'server/services/content/render-thread.ts'),
    execArgv: ['--import', 'tsx'],
    minThreads: 1,
    maxThreads: THREADS,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
  });
  piscina.on('message', ({ started }: { started?: number }) => {
    if (started !== undefined) running.get(started)?.begin();
  });
  holder.safarRenderPool = { piscina, running, nextId: 1 };
  return holder.safarRenderPool;
}

function failed(job: RenderJob, message: string): RenderResult {
  const field = { email: 'html', sms: 'text', push: 'body' }[job.channel];
  return { rendered: null, problems: [{ language: job.language, field, message }], missing: [] };
}

/**
 * Renders one content in a thread that is killed after `limitMs` of work or when it takes too much memory. Never
 * rejects for what a template does: that is in the result's problems.
 */
export function render(job: RenderJob, limitMs = LIMIT_MS): Promise<RenderResult> {
  return inThread(job, limitMs, (message) => failed(job, message));
}

/** The same for texts that are no message. */
export function fillTexts(job: TextsJob, limitMs = LIMIT_MS): Promise<TextsResult> {
  const field = Object.keys(job.fields)[0] ?? '';
  return inThread(job, limitMs, (message) => ({ problem: { field, message } }));
}

async function inThread<Result>(
  job: RenderJob | TextsJob,
  limitMs: number,
  onLimit: (message: string) => Result,
): Promise<Result> {
  const pool = renderPool();
  const id = pool.nextId++;
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  pool.running.set(id, { begin: () => (timer = setTimeout(() => abort.abort(), limitMs)) });
  try {
    return await pool.piscina.run({ id, job }, { signal: abort.signal });
  } catch (error) {
    if (abort.signal.aborted) return onLimit(`The template takes longer than ${limitMs} ms`);
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
      return onLimit('The template takes too much memory');
    throw error;
  } finally {
    clearTimeout(timer);
    pool.running.delete(id);
  }
}

/** Ends the threads; the next render starts new ones. */
export async function closeRenderPool(): Promise<void> {
  const pool = holder.safarRenderPool;
  delete holder.safarRenderPool;
  await pool?.piscina.close({ force: true });
}
