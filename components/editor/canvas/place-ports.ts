import type { Port } from '@/journey/compile/node-definition';
import type { NodeId, PortId } from '@/journey/graph/types';
import { portOffset, portPitch } from './port-offset';

export interface PlacedPort extends Port {
  /** Pixels from the card's left edge. */
  x: number;
  wired: boolean;
  /** Pixels its name may take. */
  room: number;
  /** Optional and unwired: shown only when the card has the eye. */
  aside: boolean;
}

const ASIDE_START = 198;
const ASIDE_PITCH = 68;
const CHIP_GAP = 6;

/**
 * Ports that lead on are spread under the card in their order; optional ones that nobody wired stand aside at its right,
 * so that the main path stays in the middle.
 */
export function placePorts(ports: readonly Port[], next: Record<PortId, NodeId>): PlacedPort[] {
  const isAside = (port: Port) => port.optional === true && next[port.id] === undefined;
  const main = ports.filter((port) => !isAside(port));
  const asideStart = Math.max(ASIDE_START, portOffset(main.length - 1, main.length) + ASIDE_PITCH + 12);
  let asides = 0;
  return ports.map((port) => {
    const aside = isAside(port);
    const x = aside ? asideStart + ASIDE_PITCH * asides++ : portOffset(main.indexOf(port), main.length);
    const room = (aside ? ASIDE_PITCH : portPitch(main.length)) - CHIP_GAP;
    return { ...port, x, aside, room, wired: next[port.id] !== undefined };
  });
}
