import { parentPort } from 'node:worker_threads';
import { renderContent } from './render-content';
import type { RenderJob, RenderResult } from './render-job';

/** Entry of the render threads. Says when it begins: the time limit counts from there. */
export default function render({ id, job }: { id: number; job: RenderJob }): RenderResult {
  parentPort?.postMessage({ started: id });
  return renderContent(job);
}
