import { expect, it } from 'vitest';
import { rows } from './rows';

it('replaces what the database cannot hold, so that one row never breaks its batch', () => {
  const half = '😀'.slice(0, 1);
  const [row] = JSON.parse(rows([{ cut: `a${half}`, nul: 'a\u0000b', [half]: 1 }]));
  expect(row).toEqual({ cut: 'a\uFFFD', nul: 'a\uFFFDb', '\uFFFD': 1 });
});

it('leaves everything else as it is', () => {
  const values = [{ text: 'سلام 😀 \\u0000 \\ud83d \n "', at: 'x' }];
  expect(JSON.parse(rows(values))).toEqual(values);
});
