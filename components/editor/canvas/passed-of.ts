import type { PortId } from '@/journey/graph/types';
import type { NodeMeasures } from '@/server/read/views/journey-views';

const PREFIX = 'passed:';

/** How many went on, by all ports together. */
export function passedOf(measures: NodeMeasures | undefined): number {
  return Object.entries(measures ?? {}).reduce(
    (sum, [name, value]) => (name.startsWith(PREFIX) ? sum + value : sum),
    0,
  );
}

/** Share of those who went on that took this port, 0…1; null while nobody did, and where there is no other way to take. */
export function shareOfPort(measures: NodeMeasures | undefined, port: PortId, ways: number): number | null {
  const all = passedOf(measures);
  return all === 0 || ways < 2 ? null : (measures?.[`${PREFIX}${port}`] ?? 0) / all;
}
