import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import type { JourneyDocument } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import { validate } from '@/journey/validate/validate';
import { definitions } from '@/nodes/registry/definitions';
import type { Answer, Question } from './problem-worker';

interface Asked {
  question: Question;
  answer(problems: Problem[]): void;
}

/** Undefined: not started yet; null: there can be none here, or it broke. */
let worker: Worker | null | undefined;
let last = 0;
const waiting = new Map<number, Asked>();

/** The problems of a journey, found in a worker so that typing never waits for them; without one they are found here. */
export function checkProblems(document: JourneyDocument, facts: WorkspaceFacts): Promise<Problem[]> {
  if (worker === undefined) worker = start();
  if (!worker) return Promise.resolve(validate(document, definitions, facts));
  last += 1;
  const question = { number: last, document, facts };
  return new Promise((answer) => {
    waiting.set(question.number, { question, answer });
    worker?.postMessage(question);
  });
}

function start(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  const started = new Worker(new URL('./problem-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.answer(data.problems);
    waiting.delete(data.number);
  });
  started.addEventListener('error', () => {
    worker = null;
    for (const { question, answer } of waiting.values())
      answer(validate(question.document, definitions, question.facts));
    waiting.clear();
  });
  return started;
}
