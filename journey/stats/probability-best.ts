/** People who took one way, and how many of them did what was hoped for. */
export interface ArmCounts {
  people: number;
  reached: number;
}

const POINTS = 8_001;
/** Beyond so many standard deviations nothing is left to add up. */
const REACH = 8;

/**
 * For each arm, how likely its rate is the highest of all. Rates are Beta(1 + reached, 1 + not reached), a uniform prior and its binomial
 * posterior; the probability is the integral of one density times the distribution functions of the others, by the trapezoid rule.
 */
export function probabilityBest(arms: readonly ArmCounts[]): number[] {
  const shapes = arms.map(({ people, reached }) => ({ a: 1 + reached, b: 1 + people - reached }));
  const [from, to] = spanOf(shapes);
  const step = (to - from) / (POINTS - 1);
  const grids = shapes.map((shape) => gridOf(shape, from, step));
  const wins = grids.map(({ density }, own) =>
    density.reduce((sum, height, at) => {
      const others = grids.reduce(
        (product, { below }, other) => (other === own ? product : product * (below[at] ?? 1)),
        1,
      );
      return sum + height * others;
    }, 0),
  );
  const all = wins.reduce((sum, win) => sum + win, 0);
  return wins.map((win) => win / all);
}

interface Shape {
  a: number;
  b: number;
}

/** Where any of the densities is of weight. */
function spanOf(shapes: readonly Shape[]): [number, number] {
  const spans = shapes.map(({ a, b }) => {
    const mean = a / (a + b);
    const deviation = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
    return [mean - REACH * deviation, mean + REACH * deviation] as const;
  });
  const from = Math.max(1e-9, Math.min(...spans.map(([low]) => low)));
  const to = Math.min(1 - 1e-9, Math.max(...spans.map(([, high]) => high)));
  return [from, to];
}

/** Density and distribution function at each point, normalised on the grid: the Beta function itself is not needed. */
function gridOf({ a, b }: Shape, from: number, step: number): { density: number[]; below: number[] } {
  const logs = Array.from({ length: POINTS }, (_, at) => {
    const x = from + at * step;
    return (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x);
  });
  const peak = logs.reduce((highest, log) => Math.max(highest, log), Number.NEGATIVE_INFINITY);
  const heights = logs.map((log) => Math.exp(log - peak));
  const mass = heights.reduce((total, height) => total + height, 0);
  const density = heights.map((height) => height / mass);
  const below: number[] = [];
  let sum = 0;
  for (const [at, height] of density.entries()) {
    sum += at === 0 ? 0 : (height + (density[at - 1] ?? 0)) / 2;
    below.push(sum);
  }
  return { density, below: below.map((value) => value / sum) };
}
