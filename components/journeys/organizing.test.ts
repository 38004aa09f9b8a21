import { expect, test } from 'vitest';
import { changeOf, type Organized, placeOf } from './organizing';

const journey = (own: Partial<Organized>): Organized => ({
  id: 'one',
  name: 'One',
  folder: null,
  tags: [],
  owner: null,
  ...own,
});
const maryam = { id: 'maryam', name: 'Maryam' };

test('several journeys show what they have in common, and nothing where they differ', () => {
  const journeys = [
    journey({ folder: 'Spring', tags: ['cart', 'new'], owner: maryam }),
    journey({ folder: 'Autumn', tags: ['new', 'sms'], owner: maryam }),
  ];
  expect(placeOf(journeys)).toEqual({ folder: undefined, tags: ['new'], ownerId: 'maryam' });
  expect(placeOf([journey({}), journey({})])).toEqual({ folder: null, tags: [], ownerId: null });
});

test('what was not touched is not asked for', () => {
  const before = placeOf([journey({ folder: 'Spring', tags: ['cart', 'new'], owner: maryam })]);
  expect(changeOf(before, before)).toEqual({ addTags: [], removeTags: [] });
  expect(changeOf(before, { ...before, folder: null, tags: ['new', 'sms'] })).toEqual({
    folder: null,
    addTags: ['sms'],
    removeTags: ['cart'],
  });
});
