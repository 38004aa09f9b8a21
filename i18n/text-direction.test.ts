import { expect, test } from 'vitest';
import { textDirection } from './text-direction';

test('a placeholder at the beginning does not turn a sentence around', () => {
  expect(textDirection('{firstName} عزیز، سبدتان')).toBe('rtl');
  expect(textDirection('{نام}, welcome')).toBe('ltr');
});

test('words alone, digits first, and no words at all', () => {
  expect(textDirection('سلام Sara')).toBe('rtl');
  expect(textDirection('۲ items')).toBe('ltr');
  expect(textDirection('{total}')).toBe('auto');
  expect(textDirection('')).toBe('auto');
});
