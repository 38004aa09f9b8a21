import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language';

test('the language a person chose wins over the browser', () => {
  expect(detectLanguage('en', 'fa-IR,fa;q=0.9')).toBe('en');
  expect(detectLanguage('de', 'en-US')).toBe('en');
});

test('a first visit follows the browser, by its weights', () => {
  expect(detectLanguage(undefined, 'en-US,en;q=0.9,fa;q=0.8')).toBe('en');
  expect(detectLanguage(undefined, 'de-DE, en;q=0.5, fa;q=0.7')).toBe('fa');
});

test('without any hint the page is Persian', () => {
  expect(detectLanguage(undefined, null)).toBe('fa');
  expect(detectLanguage(undefined, 'de-DE,de;q=0.9')).toBe('fa');
});
