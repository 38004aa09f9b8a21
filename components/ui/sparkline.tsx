import { cn } from './cn';

/**
 * Bars over time, oldest first; time runs left to right in both directions of writing.
 * `label` says in words what the bars show.
 */
export function Sparkline(props: { values: number[]; label: string; className?: string }) {
  const highest = Math.max(1, ...props.values);
  const width = 100 / Math.max(1, props.values.length);
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      className={cn('h-6 w-24 text-primary', props.className)}
    >
      {props.values.map((value, index) => {
        const height = value === 0 ? 0.75 : Math.max(2, (value / highest) * 24);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time
            key={index}
            x={index * width + width * 0.12}
            y={24 - height}
            width={width * 0.76}
            height={height}
            className={value === 0 ? 'fill-border-strong' : 'fill-current'}
          />
        );
      })}
    </svg>
  );
}
