import { expect, test } from 'vitest';
import { errorForLog } from './error-for-log';

test('an error of the database is logged without the row that it repeats', () => {
  const broken = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Failing row contains (sara@example.com, secret).',
    meta: { driverAdapterError: { cause: { originalMessage: 'secret' } }, modelName: 'User' },
  });
  const failed = new Error('The account could not be stored', { cause: broken });
  for (const error of [broken, failed]) {
    const logged = JSON.stringify(errorForLog(error));
    expect(logged).toContain('duplicate key');
    expect(logged).not.toContain('secret');
    expect(logged).not.toContain('sara@');
  }
  expect(errorForLog(broken)).toMatchObject({ code: '23505', meta: { modelName: 'User' } });
});
