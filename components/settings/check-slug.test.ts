import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/shared/language';
import { checkSlug } from './check-slug';

const sql = readFileSync('scripts/check-ledger.sql', 'utf8');
const checks = [...sql.matchAll(/^SELECT '([a-z]+: [^']+)'/gm)].map(([, check = '']) => check);

test.each(LANGUAGES)(
  'every finding of the ledger has words in %s, and no words are left over',
  (language) => {
    const words = JSON.parse(readFileSync(`messages/${language}/health.json`, 'utf8')).checks;
    expect(checks.length).toBeGreaterThan(30);
    expect(Object.keys(words).sort()).toEqual([...new Set(checks.map(checkSlug))].sort());
  },
);
