import { cn } from '@/components/ui/cn';
import type { Family } from '@/journey/compile/node-definition';
import type { JourneyDocument } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';

/** A step in the picture, in canvas pixels. */
const WIDTH = 264;
const HEIGHT = 100;
const PADDING = 16;

/** Whole class names, so that Tailwind finds them. */
const FILLS: Record<Family, string> = {
  trigger: 'fill-family-trigger',
  wait: 'fill-family-wait',
  decision: 'fill-family-decision',
  message: 'fill-family-message',
  profile: 'fill-family-profile',
  experiment: 'fill-family-experiment',
  goal: 'fill-family-goal',
  exit: 'fill-family-exit',
};

/** The graph of a journey in small, drawn from the document itself; like the canvas it is never mirrored. */
export function JourneyPicture(props: { document: JourneyDocument; label: string; className?: string }) {
  const { nodes } = props.document;
  const places = Object.values(nodes).map(({ position }) => position);
  const left = Math.min(...places.map(({ x }) => x)) - PADDING;
  const top = Math.min(...places.map(({ y }) => y)) - PADDING;
  const width = Math.max(...places.map(({ x }) => x)) + WIDTH + PADDING - left;
  const height = Math.max(...places.map(({ y }) => y)) + HEIGHT + PADDING - top;
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`${left} ${top} ${width} ${height}`}
      className={cn('block', props.className)}
    >
      {Object.entries(nodes).flatMap(([id, { position, next }]) =>
        Object.entries(next).map(([port, targetId]) => {
          const target = nodes[targetId]?.position;
          if (!target) return null;
          return (
            <path
              key={`${id}:${port}`}
              d={wireBetween(position, target)}
              className="fill-none stroke-border-strong"
              strokeWidth={6}
            />
          );
        }),
      )}
      {Object.entries(nodes).map(
        ([
          id,
          {
            kind,
            position: { x, y },
          },
        ]) => (
          <g key={id} className={FILLS[definitions[kind]?.family ?? 'profile']}>
            <rect
              x={x}
              y={y}
              width={WIDTH}
              height={HEIGHT}
              rx={20}
              className="fill-surface stroke-border-strong"
              strokeWidth={4}
            />
            <rect x={x + 20} y={y + 20} width={60} height={60} rx={14} />
            <rect x={x + 100} y={y + 30} width={130} height={14} rx={7} className="fill-border-strong" />
            <rect x={x + 100} y={y + 58} width={90} height={12} rx={6} className="fill-border" />
          </g>
        ),
      )}
    </svg>
  );
}

/** From the lower edge of one step to the upper edge of another, bent in the gap between their rows. */
function wireBetween(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const middle = WIDTH / 2;
  const bend = to.y - (to.y - from.y - HEIGHT) / 2;
  const bendNear = Math.max(bend, to.y - 42);
  return `M${from.x + middle} ${from.y + HEIGHT} V${bendNear} H${to.x + middle} V${to.y}`;
}
