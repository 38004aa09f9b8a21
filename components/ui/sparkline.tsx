import { cn } from './cn';

const HEIGHT = 24;

/**
 * Bars over time, oldest first; time runs left to right in both directions of writing. `parts` is how much of each
 * value to set off from its foot. `label` says in words what the bars show.
 */
export function Sparkline(props: { values: number[]; parts?: number[]; label: string; className?: string }) {
  const highest = Math.max(1, ...props.values);
  const width = 100 / Math.max(1, props.values.length);
  const tall = (value: number) => (value === 0 ? 0.75 : Math.max(2, (value / highest) * HEIGHT));
  const bar = (height: number, index: number) => ({
    x: index * width + width * 0.12,
    y: HEIGHT - height,
    width: width * 0.76,
    height,
  });
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      className={cn('h-6 w-24 text-primary', props.className)}
    >
      {props.values.map((value, index) => {
        const part = props.parts?.[index] ?? 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time
          <g key={index}>
            <rect
              {...bar(tall(value), index)}
              className={value === 0 ? 'fill-border-strong' : 'fill-current'}
            />
            {part > 0 && <rect {...bar(tall(part), index)} className="fill-success" />}
          </g>
        );
      })}
    </svg>
  );
}
