import { expect, test } from 'vitest';
import { cartAbandonedJourney } from '@/journey/examples/cart-abandoned';
import { readJourneyFile } from './read-journey-file';

const cart = cartAbandonedJourney('en');

test('a file that was saved is read back unchanged', () => {
  expect(readJourneyFile(JSON.stringify(cart, null, 2), 'en')).toEqual({ ok: true, document: cart });
});

test('comments, also inside texts that look like comments, do no harm', () => {
  const text = `// kept in git\n${JSON.stringify({ ...cart, name: 'a // b /* c */' })} /* end */`;
  const read = readJourneyFile(text, 'en');
  expect(read.ok && read.document.name).toBe('a // b /* c */');
});

test('a file that is not JSON says so', () => {
  const read = readJourneyFile('name,email\nSara,sara@example.com', 'en');
  expect(read).toMatchObject({ ok: false, problem: 'notJson' });
});

test('JSON that is no journey names the places to mend', () => {
  const read = readJourneyFile(JSON.stringify({ ...cart, settings: { reentry: { mode: 'off' } } }), 'fa');
  if (read.ok || read.problem !== 'notJourney') throw new Error('should not be read');
  expect(read.places.map(({ path }) => path)).toEqual(['settings.exits']);
});

test('what is missing is told apart from what is wrong', () => {
  const { name: _name, ...nameless } = cart;
  const read = readJourneyFile(JSON.stringify({ ...nameless, nodes: { a: { kind: 7 } } }), 'en');
  if (read.ok || read.problem !== 'notJourney') throw new Error('should not be read');
  const message = (path: string) => read.places.find((place) => place.path === path)?.message;
  expect(message('name')).toBeNull();
  expect(message('nodes.a.config')).toBeNull();
  expect(message('nodes.a.kind')).toContain('string');
});
