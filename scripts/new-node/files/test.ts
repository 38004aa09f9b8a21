import type { NodeNames } from '../node-names';

/** A first test, to be replaced by what the kind promises. */
export const testFile = ({ english }: NodeNames) => `import { expect, test } from 'vitest';
import { definition } from './definition';

test('"${english}" goes on by its only way out', () => {
  const draft = definition.compile?.(definition.defaults(), { nodeId: 'n', isWired: () => true });
  expect(draft).toMatchObject({ otherwise: 'next' });
  expect(definition.ports({}).map(({ id }) => id)).toEqual(['next']);
});
`;
