import { activeJourney, waysPast } from '../graph/active-journey';
import type { JourneyDocument, JourneyNode, NodeId, PortId } from '../graph/types';
import type { Instruction, Plan } from '../plan/types';
import { link } from './link';
import type { Definitions, NodeDefinition } from './node-definition';

/** Thrown for a document that validate would have refused; names the node. */
export class CompileError extends Error {
  constructor(
    readonly nodeId: NodeId,
    detail: string,
  ) {
    super(`${nodeId}: ${detail}`);
    this.name = 'CompileError';
  }
}

/**
 * Turns a valid document into a plan: one instruction per node that is not switched off, in document order, then one shared end for paths that run out.
 * Deterministic: equal documents give equal plans, so the plan's hash names its meaning.
 */
export function compile(document: JourneyDocument, definitions: Definitions): Plan {
  const nodes = Object.entries(activeJourney(document, definitions).nodes);
  const steps = nodes.filter(([, node]) => !definitionOf(node, definitions).trigger);
  const pcOf = new Map(steps.map(([id], index) => [id, index]));
  const endPc = steps.length;

  const resolve = (id: NodeId, node: JourneyNode, port: PortId): number => {
    const definition = definitionOf(node, definitions);
    const ports = definition.ports(definition.config.parse(node.config));
    const own = ports.find((candidate) => candidate.id === port);
    if (!own) throw new CompileError(id, `has no port ${port}`);
    const wired = node.next[port] ?? (own.optional ? node.next[ports[0]?.id ?? port] : undefined);
    if (wired === undefined) return endPc;
    const pc = pcOf.get(wired);
    if (pc === undefined)
      throw new CompileError(id, `port ${port} leads to ${wired}, which cannot be entered`);
    return pc;
  };

  const code = steps.map(([id, node]): Instruction => {
    const definition = definitionOf(node, definitions);
    if (!definition.compile) throw new CompileError(id, `kind ${node.kind} cannot be compiled`);
    const config = definition.config.parse(node.config);
    const draft = definition.compile(config, {
      nodeId: id,
      isWired: (port) => node.next[port] !== undefined,
    });
    return link(id, draft, (port) => ({ port, to: resolve(id, node, port) }));
  });
  code.push({ op: 'end', node: null, reason: { code: 'completed' } });

  const triggers = nodes.flatMap(([id, node]) => {
    const definition = definitionOf(node, definitions);
    if (!definition.trigger) return [];
    const trigger = definition.trigger(definition.config.parse(node.config));
    return [{ ...trigger, node: id, to: resolve(id, node, 'next') }];
  });

  const past = waysPast(document, definitions);
  const { reentry, instanceKey, audience, caps, exits, goals = [], variables = [] } = document.settings;
  return {
    v: 2,
    reentry,
    ...(instanceKey ? { instanceKey } : {}),
    triggers,
    ...(audience ? { audience } : {}),
    ...(caps ? { caps } : {}),
    exits: exits.map((exit) => ({ ...exit, when: exit.when ?? 'at-once' })),
    goals,
    variables,
    code,
    ...(Object.keys(past).length > 0 ? { past } : {}),
  };
}

function definitionOf(node: JourneyNode, definitions: Definitions): NodeDefinition<unknown> {
  const definition = definitions[node.kind];
  if (!definition) throw new Error(`Unknown node kind ${node.kind}`);
  return definition;
}
