import type { NodeDefinition, Port } from '@/journey/compile/node-definition';
import { type SwitchCase, type SwitchConfig, switchConfig } from './config';
import { validateValues } from './validate-values';

/** One way for each value of a trait: numbers by size, texts however they are written. */
export const definition: NodeDefinition<SwitchConfig> = {
  kind: 'switch',
  family: 'decision',
  config: switchConfig,
  defaults: () => ({ trait: '', cases: [{ id: 'case-1', values: [] }] }),
  ports: ({ cases }) => [...cases.map(portOf), { id: 'otherwise', label: { key: 'ports.otherwise' } }],
  summary: ({ trait, cases }) =>
    trait ? { key: 'summary.trait', values: { trait, count: cases.length + 1 } } : { key: 'summary.empty' },
  validate: ({ cases }) => validateValues(cases),
  compile: ({ trait, cases }) => ({
    op: 'choose',
    arms: cases.map(({ id, values }) => ({
      port: id,
      when: { kind: 'trait', name: trait, op: 'in', value: values },
    })),
    otherwise: 'otherwise',
  }),
};

const portOf = ({ id, values }: SwitchCase, index: number): Port => ({
  id,
  label:
    values.length > 0
      ? { key: 'ports.values', values: { values: values.join('\n') } }
      : { key: 'ports.case', values: { number: index + 1 } },
});
