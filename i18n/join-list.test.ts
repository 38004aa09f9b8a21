import { expect, test } from 'vitest';
import { joinList } from './join-list';

test('Persian lists have no comma before the last word', () => {
  expect(joinList('fa', [])).toBe('');
  expect(joinList('fa', ['الف'])).toBe('الف');
  expect(joinList('fa', ['الف', 'ب'])).toBe('الف و ب');
  expect(joinList('fa', ['الف', 'ب', 'پ']).replaceAll('\u200f', '')).toBe('الف، ب و پ');
  expect(joinList('fa', ['الف', 'ب'], 'disjunction')).toBe('الف یا ب');
});

test('English lists are those of the language', () => {
  expect(joinList('en', ['A', 'B', 'C'])).toBe('A, B, and C');
  expect(joinList('en', ['A', 'B'], 'disjunction')).toBe('A or B');
});
