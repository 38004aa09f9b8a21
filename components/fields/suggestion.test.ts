import { expect, test } from 'vitest';
import { matchSuggestions } from './suggestion';

const events = ['Order Completed', 'Cart Updated', 'ثبت‌نام کاربر'].map((value) => ({ value }));
const found = (text: string) => matchSuggestions(events, text).map(({ value }) => value);

test('everything is offered before anything is typed', () => {
  expect(found('')).toHaveLength(3);
});

test('what begins with the text comes before what holds it', () => {
  expect(found('c')).toEqual(['Cart Updated', 'Order Completed']);
});

test('Arabic letters and missing half-spaces find the Persian name', () => {
  expect(found('ثبتنام كاربر')).toEqual(['ثبت‌نام کاربر']);
});
