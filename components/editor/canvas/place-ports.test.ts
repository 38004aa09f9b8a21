import { describe, expect, it } from 'vitest';
import type { Port } from '@/journey/compile/node-definition';
import { placePorts } from './place-ports';

const port = (id: string, optional = false): Port => ({ id, label: { literal: id }, optional });
const sendPorts = [port('sent'), port('not-sent', true), port('failed', true)];

describe('where ports stand', () => {
  it('keeps the main way in the middle while nobody wired the optional ones', () => {
    const [sent, notSent, failed] = placePorts(sendPorts, { sent: 'a' });
    expect(sent).toMatchObject({ x: 132, wired: true, aside: false });
    expect(notSent).toMatchObject({ aside: true });
    expect(failed!.x).toBeGreaterThan(notSent!.x);
  });

  it('makes room for an optional port as soon as it leads somewhere', () => {
    const [sent, notSent, failed] = placePorts(sendPorts, { sent: 'a', failed: 'b' });
    expect(sent!.x).toBe(66);
    expect(failed).toMatchObject({ x: 198, aside: false });
    expect(notSent).toMatchObject({ aside: true });
  });
});
