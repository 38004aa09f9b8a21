import type { NodeNames } from '../node-names';

const THROUGH = "compile: () => ({ op: 'choose', arms: [], otherwise: 'next' }),";

const effectOf = (kind: string) => `compile: ({ note }) => ({
    op: 'effect',
    effect: '${kind}',
    args: { ...(note ? { note } : {}) },
    answeredBy: 'answer',
    sends: false,
    settle: false,
    patienceMs: 0,
    outcomes: {},
    otherwise: 'next',
  }),`;

/** The door for anyone: schema, defaults, ports, sentence, instruction. */
export const definitionFile = ({
  kind,
  family,
  type,
  english,
  hasEffect,
}: NodeNames) => `import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';

const config = z.strictObject({
  note: z.string().trim().max(200).optional(),
});
export type ${type}Config = z.infer<typeof config>;

/** ${english}. */
export const definition: NodeDefinition<${type}Config> = {
  kind: '${kind}',
  family: '${family}',
  config,
  defaults: () => ({}),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary: ({ note }) => (note ? { key: 'summary.note', values: { note } } : { key: 'summary.plain' }),
  ${hasEffect ? effectOf(kind) : THROUGH}
};
`;
