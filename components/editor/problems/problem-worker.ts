import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import type { JourneyDocument } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import { validate } from '@/journey/validate/validate';
import { definitions } from '@/nodes/registry/definitions';

export interface Question {
  number: number;
  document: JourneyDocument;
  facts: WorkspaceFacts;
}

export interface Answer {
  /** That of the question. */
  number: number;
  problems: Problem[];
}

addEventListener('message', ({ data: { number, document, facts } }: MessageEvent<Question>) => {
  const answer: Answer = { number, problems: validate(document, definitions, facts) };
  postMessage(answer);
});
