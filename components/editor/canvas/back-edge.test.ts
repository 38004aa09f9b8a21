import { expect, test } from 'vitest';
import { backEdge, isBackEdge } from './back-edge';

const HALF_A_CARD = 132;
const loop = { sourceX: 66, sourceY: 1_200, sourceCentre: 0, targetX: 0, targetY: 700 };

test('an edge that leads back goes around the cards of its column, on the side of its port', () => {
  expect(backEdge(loop).x).toBeGreaterThan(HALF_A_CARD);
  expect(backEdge({ ...loop, sourceX: -66 }).x).toBeLessThan(-HALF_A_CARD);
});

test('what leads up within a column is one, what leads down or to another column is not', () => {
  expect(isBackEdge(loop)).toBe(true);
  expect(isBackEdge({ ...loop, targetX: 152 })).toBe(true);
  expect(isBackEdge({ ...loop, targetX: 304 })).toBe(false);
  expect(isBackEdge({ ...loop, targetY: 1_400 })).toBe(false);
});

test('between cards that stand aside of each other it goes around both', () => {
  expect(backEdge({ ...loop, targetX: -152 }).x).toBeGreaterThan(HALF_A_CARD);
  expect(backEdge({ ...loop, targetX: 152 }).x).toBeGreaterThan(152 + HALF_A_CARD);
});

test('it begins at its port, ends at the step it leads to, and has its + in the middle of the way up', () => {
  const { path, y } = backEdge(loop);
  expect(path.startsWith('M66,1200')).toBe(true);
  expect(path.endsWith('V700')).toBe(true);
  expect(y).toBeGreaterThan(loop.targetY);
  expect(y).toBeLessThan(loop.sourceY);
});
