import { expect } from 'vitest';
import { checkLedger } from './check-ledger';
import { eventually } from './eventually';

/** Waits until everything is at rest and every promise is kept; fails with those that are not. */
export async function expectOrder(): Promise<void> {
  const isInOrder = async () => (await checkLedger()).length === 0;
  await eventually(isInOrder, 'the ledger is in order').catch(async () => {
    expect(await checkLedger()).toEqual([]);
  });
}
