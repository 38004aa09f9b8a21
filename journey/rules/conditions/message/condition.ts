import { testCount } from '../../count-test';
import type { MessageCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';
import { REACHED } from './reached';

export const message: ConditionKind<MessageCondition> = {
  check({ node, outcome, count }, { messages = [] }) {
    const own = messages.filter(
      ({ nodeId, state }) => (node === undefined || nodeId === node) && REACHED[outcome].has(state),
    );
    return { actual: own.length, result: testCount(own.length, count) };
  },
  dependsOn({ node }, into) {
    into.usesMessages = true;
    into.messages.add(node ?? '');
  },
};
