import { expect, test } from 'vitest';
import { lockAxis } from './lock-axis';

const origin = () => ({ x: 80, y: 40 });
const drag = (x: number, y: number) => ({
  id: 'a',
  type: 'position' as const,
  dragging: true,
  position: { x, y },
});

test('a drag stays on the line along which it went further', () => {
  expect(lockAxis([drag(200, 60)], origin)).toEqual([drag(200, 40)]);
  expect(lockAxis([drag(88, 160)], origin)).toEqual([drag(80, 160)]);
});

test('what is no drag is left alone', () => {
  const select = { id: 'a', type: 'select' as const, selected: true };
  const placed = { id: 'a', type: 'position' as const, position: { x: 1, y: 2 } };
  expect(lockAxis([select, placed], origin)).toEqual([select, placed]);
});
