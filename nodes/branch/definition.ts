import type { NodeDefinition } from '@/journey/compile/node-definition';
import { dependsOn } from '@/journey/rules/depends-on';
import type { Rule } from '@/journey/rules/types';
import type { Text } from '@/shared/text';
import { type BranchConfig, branchConfig } from './config';
import { validateCases } from './validate-cases';

/** Splits by what is known of the person and of the entry event: the first true case wins. */
export const definition: NodeDefinition<BranchConfig> = {
  kind: 'branch',
  family: 'decision',
  config: branchConfig,
  defaults: () => ({
    cases: [{ id: 'case-1', when: { kind: 'trait', name: '', op: 'equals', value: '' } }],
  }),
  ports: ({ cases }) => [
    ...cases.map(({ id, label }, index) => ({
      id,
      label: label ? { literal: label } : { key: 'ports.case', values: { number: index + 1 } },
    })),
    { id: 'otherwise', label: { key: 'ports.otherwise' } },
  ],
  summary({ cases }): Text {
    const names = namesRead(cases.map(({ when }) => when));
    const count = cases.length + 1;
    if (names.length === 0) return { key: 'summary.plain', values: { count } };
    return { key: 'summary.names', values: { names: names.join('\n'), count } };
  },
  validate: ({ cases }) => validateCases(cases),
  compile: ({ cases }) => ({
    op: 'choose',
    arms: cases.map(({ id, when }) => ({ port: id, when })),
    otherwise: 'otherwise',
  }),
};

function namesRead(rules: Rule[]): string[] {
  const names = new Set<string>();
  for (const rule of rules) {
    const { traits, properties } = dependsOn(rule);
    for (const name of [...traits, ...properties]) if (name) names.add(name);
  }
  return [...names];
}
