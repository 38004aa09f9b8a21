import { describe, expect, it } from 'vitest';
import { portOffset, portPitch } from './port-offset';

describe('ports on the lower edge of a card', () => {
  it('puts a single port in the middle', () => {
    expect(portOffset(0, 1)).toBe(132);
  });

  it('keeps the order from left to right', () => {
    const offsets = [0, 1, 2, 3].map((index) => portOffset(index, 4));
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });

  it('gives twenty-one ports room to be read, centred under the card', () => {
    expect(portPitch(21)).toBeGreaterThanOrEqual(88);
    expect(portOffset(0, 21) + portOffset(20, 21)).toBe(264);
  });
});
