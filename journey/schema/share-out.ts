/**
 * New shares, in percent, after one was set: the others keep their proportions and all make 100. Whole ones stay whole, and
 * what does not divide goes to those who lose most by rounding. `index` -1: none is set, all are brought to 100.
 */
export function shareOut(shares: readonly number[], index: number, percent: number): number[] {
  const set = index < 0 ? 0 : Math.min(100, Math.max(0, Math.round(percent)));
  const others = shares.map((share, at) => (at === index ? 0 : Math.max(0, share)));
  const sum = others.reduce((total, share) => total + share, 0);
  const places = shares.length - (index < 0 ? 0 : 1);
  const exact = others.map((share, at) => {
    if (at === index) return 0;
    return (100 - set) * (sum > 0 ? share / sum : 1 / places);
  });
  const whole = exact.map(Math.floor);
  let left = 100 - set - whole.reduce((total, share) => total + share, 0);
  const byLoss = exact
    .map((share, at) => ({ at, loss: at === index ? -1 : share - Math.floor(share) }))
    .sort((one, other) => other.loss - one.loss || one.at - other.at);
  for (const { at } of byLoss) {
    if (left <= 0 || at === index) break;
    whole[at] = (whole[at] ?? 0) + 1;
    left -= 1;
  }
  return whole.map((share, at) => (at === index ? set : share));
}
