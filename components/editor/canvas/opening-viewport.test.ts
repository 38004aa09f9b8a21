import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { emptyJourney } from '@/journey/schema/journey-document';
import { definitions } from '@/nodes/registry/definitions';
import { openingViewport } from './opening-viewport';

const size = { width: 800, height: 700 };
const withExits = (...places: [number, number][]): JourneyDocument => ({
  ...emptyJourney('View'),
  nodes: Object.fromEntries(
    places.map(([x, y], index) => [
      `exit-${index}`,
      { kind: 'exit', config: {}, position: { x, y }, next: {} },
    ]),
  ),
});

describe('how a journey is first seen', () => {
  it('shows a small one whole and not larger than life', () => {
    const { zoom, x } = openingViewport(withExits([0, 0], [0, 200]), definitions, size);
    expect(zoom).toBe(1);
    expect(x).toBe(400 - 132);
  });

  it('shows a large one readable, from its beginning', () => {
    const { zoom, x, y } = openingViewport(withExits([5000, 100], [0, 9000]), definitions, size);
    expect(zoom).toBe(0.6);
    expect((5000 + 132) * zoom + x).toBeCloseTo(400);
    expect(100 * zoom + y).toBeCloseTo(56);
  });

  it('has nothing to show of an empty one', () => {
    expect(openingViewport(withExits(), definitions, size)).toEqual({ x: 0, y: 0, zoom: 1 });
  });
});
