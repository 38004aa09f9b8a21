import type { Until, UntilResolver } from '../types';

export const duration: UntilResolver<Extract<Until, { kind: 'duration' }>> = {
  needs: () => [],
  resolve: ({ ms }, { now }) => ({ at: now + ms }),
};
