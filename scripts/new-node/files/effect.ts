import type { NodeNames } from '../node-names';

/** The worker's door: what the kind does, inside the step's transaction and through ports. */
export const effectFile = ({
  type,
  english,
}: NodeNames) => `import type { NodeEffect } from '../registry/node-effect';

export type ${type}Args = { note?: string };

/** Does "${english}" for one person; answers at once. */
export const effect: NodeEffect<${type}Args> = async ({ note }) => ({
  outcome: 'done',
  final: true,
  detail: { note: note ?? null },
});
`;
