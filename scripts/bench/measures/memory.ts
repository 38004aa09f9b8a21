import { setTimeout as delay } from 'node:timers/promises';
import { Instance } from '../j1/instance';
import { figure, type Result } from '../results';
import type { Sizes } from '../sizes';

const MINUTE_MS = 60_000;
/** People who enter a second. Each gets two messages, a minute apart. */
const PER_SECOND = 10;
/** Parts that keep what they read: what these hold must not grow. */
const PARTS = ['web', 'worker'] as const;

/** Memory at rest, and under a steady load for half an hour: what it is after the first third and at the end. */
export async function memory({ isShort }: Sizes): Promise<Result[]> {
  const minutes = isShort ? 0.5 : 30;
  const instance = await Instance.start();
  try {
    await instance.publish('Memory');
    const rest = new Map(PARTS.map((part) => [part, instance.memory([part])]));
    const samples: { minute: number; part: string; mib: number }[] = [];
    const begin = Date.now();
    for (let second = 0; second < minutes * 60; second += 1) {
      await delay(Math.max(0, begin + second * 1_000 - Date.now()));
      await instance.send(peopleOf(second));
      const minute = (Date.now() - begin) / MINUTE_MS;
      for (const part of PARTS) samples.push({ minute, part, mib: instance.memory([part]) });
    }
    return PARTS.flatMap((part) => {
      const own = samples.filter((sample) => sample.part === part);
      // Of several looks: between two collections of garbage a process holds more than it needs.
      const median = (from: number, to: number) => {
        const values = own
          .filter(({ minute }) => minute >= from * minutes && minute <= to * minutes)
          .map(({ mib }) => mib)
          .sort((one, other) => one - other);
        return values[Math.floor(values.length / 2)] ?? Number.NaN;
      };
      const [early, late] = [median(0.25, 0.4), median(0.85, 1)];
      const load = `${PER_SECOND} people/s for 30 min`;
      return [
        figure(`memory of ${part}, at rest`, rest.get(part) ?? Number.NaN, 'MiB'),
        figure(`memory of ${part}, ${load}: around the tenth minute`, early, 'MiB'),
        figure(`memory of ${part}, ${load}: in the last five`, late, 'MiB'),
        figure(`memory of ${part}, ${load}: growth`, Math.round((late / early - 1) * 100), '%', 'most', 10),
      ];
    });
  } finally {
    await instance.stop();
  }
}

function peopleOf(second: number): object[] {
  return Array.from({ length: PER_SECOND }, (_, number) => {
    const userId = `memory-${second}-${number}`;
    const traits = { email: `${userId}@example.com`, tier: number % 2 === 0 ? 'gold' : 'plain' };
    return [
      { type: 'identify', userId, traits },
      { type: 'track', event: 'Memory', userId },
    ];
  }).flat();
}
