import { parentPort } from 'node:worker_threads';
import { renderContent } from './render-content';
import type { RenderJob, RenderResult } from './render-job';
import { renderTexts, type TextsJob, type TextsResult } from './render-texts';

/** Entry of the render threads. Says when it begins: the time limit counts from there. */
export default function render({
  id,
  job,
}: {
  id: number;
  job: RenderJob | TextsJob;
}): RenderResult | TextsResult {
  parentPort?.postMessage({ started: id });
  return 'fields' in job ? renderTexts(job) : renderContent(job);
}
