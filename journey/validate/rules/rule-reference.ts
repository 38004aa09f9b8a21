import type { Definitions, WorkspaceFacts } from '../../compile/node-definition';
import { portsOf } from '../../graph/ports-of';
import type { JourneyDocument } from '../../graph/types';
import type { Condition } from '../../rules/types';
import { type PlacedCondition, placedConditions } from '../placed-rules';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

interface Known {
  document: JourneyDocument;
  definitions: Definitions;
  workspace: WorkspaceFacts;
}

type Looked = { code: string; at: string; values: Record<string, string> } | null;
type Look<C extends Condition> = (condition: C, known: Known) => Looked;
type OfKind<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

const step = (node: string | undefined, { document }: Known): Looked =>
  node === undefined || Object.hasOwn(document.nodes, node)
    ? null
    : { code: 'rule-step-unknown', at: 'node', values: { id: node } };

const LOOKS: { readonly [K in Condition['kind']]?: Look<OfKind<K>> } = {
  message: ({ node }, known) => step(node, known),
  visits: ({ node }, known) => step(node, known),
  variant({ node, variant }, known) {
    const own = known.document.nodes[node];
    const ports = own && portsOf(own, known.definitions);
    if (!ports) return step(node, known);
    if (ports.some(({ id }) => id === variant)) return null;
    return { code: 'rule-way-unknown', at: 'variant', values: { id: variant } };
  },
  segment: ({ segment }, { workspace: { segments } }) =>
    !segments || segments.includes(segment)
      ? null
      : { code: 'segment-unknown', at: 'segment', values: { segment } },
  variable({ name }, { document: { settings } }) {
    if ((settings.variables ?? []).some((own) => own.name === name)) return null;
    return { code: 'rule-variable-unknown', at: 'name', values: { name } };
  },
};

/** Conditions on a step, a way out or a variable that the journey does not have, or on a segment that the workspace lacks. */
export const ruleReference: ValidationRule = ({ document, whole, definitions, workspace }) =>
  placedConditions(document).flatMap(({ condition, field, nodeId }: PlacedCondition): Problem[] => {
    const look = LOOKS[condition.kind] as Look<Condition> | undefined;
    const found = look?.(condition, { document: whole, definitions, workspace });
    if (!found) return [];
    const { code, at, values } = found;
    const where = nodeId === undefined ? {} : { nodeId };
    return [{ code, severity: 'error', field: `${field}.${at}`, values, ...where }];
  });
