import type { Definitions, Port } from '../compile/node-definition';
import { portsOf } from './ports-of';
import type { JourneyDocument, JourneyNode, NodeId, PortId } from './types';

interface Place {
  /** Stable while the row means the same. */
  key: string;
  /** The row that folds this one away; null at the top. */
  parent: string | null;
  /** From 1. */
  level: number;
}

/** One line of a journey read as a tree. */
export type OutlineRow = Place &
  (
    | { kind: 'step'; id: NodeId; hasChildren: boolean }
    /** A way out beside the main one, with what lies on it below. */
    | { kind: 'port'; source: NodeId; port: PortId; hasChildren: true }
    /** A way that leads to a step that stands elsewhere. */
    | { kind: 'link'; source: NodeId; port: PortId; to: NodeId }
    /** A way that leads nowhere yet. */
    | { kind: 'end'; source: NodeId; port: PortId }
    /** Steps that nobody comes to. */
    | { kind: 'loose'; hasChildren: true }
  );

/**
 * A journey as a tree to be read from above: starting points first, what follows by the main way out below at the same level, other ways indented. Every
 * step stands there once; wherever else a path comes to it, a row says so.
 */
export function outlineOf(document: JourneyDocument, definitions: Definitions): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const seen = new Set<NodeId>();
  const { nodes } = document;

  const walk = (
    start: NodeId,
    level: number,
    parent: string | null,
    from?: { source: NodeId; port: PortId },
  ) => {
    let way = from;
    for (let id: NodeId | undefined = start; id !== undefined; ) {
      const node: JourneyNode | undefined = nodes[id];
      if (!node) break;
      if (seen.has(id)) {
        if (way)
          rows.push({ kind: 'link', key: `${way.source}:${way.port}>`, parent, level, ...way, to: id });
        return;
      }
      seen.add(id);
      const ports: readonly Port[] = portsOf(node, definitions) ?? [];
      const main: PortId | undefined = mainOf(ports);
      const side = ports.filter((port) => port.id !== main);
      rows.push({ kind: 'step', key: id, parent, level, id, hasChildren: side.length > 0 });
      for (const port of side) branch(id, node, port.id, level + 1);
      if (main === undefined) return;
      way = { source: id, port: main };
      const next: NodeId | undefined = node.next[main];
      if (next === undefined || !nodes[next]) {
        rows.push({ kind: 'end', key: `${id}:${main}+`, parent, level, ...way });
        return;
      }
      id = next;
    }
  };

  const branch = (source: NodeId, node: JourneyNode, port: PortId, level: number) => {
    const key = `${source}:${port}`;
    const next = node.next[port];
    if (next === undefined || !nodes[next]) {
      rows.push({ kind: 'end', key: `${key}+`, parent: source, level, source, port });
      return;
    }
    rows.push({ kind: 'port', key, parent: source, level, source, port, hasChildren: true });
    walk(next, level + 1, key, { source, port });
  };

  const byPlace = Object.entries(nodes).sort(
    ([, a], [, b]) => a.position.y - b.position.y || a.position.x - b.position.x,
  );
  for (const [id, { kind }] of byPlace) if (definitions[kind]?.family === 'trigger') walk(id, 1, null);
  const entered = new Set(byPlace.flatMap(([, { next }]) => Object.values(next)));
  const loose = byPlace.filter(([id]) => !seen.has(id));
  if (loose.length > 0) rows.push({ kind: 'loose', key: 'loose', parent: null, level: 1, hasChildren: true });
  for (const [id] of loose) if (!seen.has(id) && !entered.has(id)) walk(id, 2, 'loose');
  // What is left goes round in circles.
  for (const [id] of loose) if (!seen.has(id)) walk(id, 2, 'loose');
  return rows;
}

/** The way that most people go on by: the first, when no other has to be taken. */
function mainOf(ports: readonly Port[]): PortId | undefined {
  const [first, ...others] = ports;
  return others.every(({ optional }) => optional) ? first?.id : undefined;
}
