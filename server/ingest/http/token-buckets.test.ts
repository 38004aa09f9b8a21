import { describe, expect, it } from 'vitest';
import { TokenBuckets } from './token-buckets';

describe('TokenBuckets', () => {
  it('lets a burst through, then says how long to wait, then lets it through again', () => {
    let now = 0;
    const buckets = new TokenBuckets({ perSecond: 10, burst: 20 }, () => now);
    expect(buckets.take('a', 20)).toBe(0);
    expect(buckets.take('a', 15)).toBe(2);
    expect(buckets.take('b', 15)).toBe(0);
    now = 1_500;
    expect(buckets.take('a', 15)).toBe(0);
  });

  it('lets a batch larger than the burst through when the bucket is full', () => {
    const buckets = new TokenBuckets({ perSecond: 10, burst: 20 }, () => 0);
    expect(buckets.take('a', 500)).toBe(0);
    expect(buckets.take('a', 1)).toBeGreaterThan(40);
  });
});
