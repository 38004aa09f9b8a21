import type { Locator, Page } from '@playwright/test';
import type { Stack, Translate } from '../fixtures/test';
import type { Furnished } from './furnish-workspace';

export interface Screen {
  name: string;
  /** Where it is, in a furnished workspace. */
  path(stack: Stack, furnished: Furnished): string;
  /** What is there once the screen has its data. */
  content(page: Page, t: Translate, furnished: Furnished): Locator;
  /** Seen by people without a session. */
  isPublic?: true;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rows = (page: Page) => page.getByRole('main').getByRole('row').nth(1);
const cards = (page: Page) => page.locator('[data-node-id]').first();

function settings(part: string, content: Screen['content']): Screen {
  return { name: `settings, ${part}`, path: ({ home }) => `${home}/settings/${part}`, content };
}

/** Every screen of the product. */
export const allScreens: Screen[] = [
  { name: 'sign-in', path: () => '/sign-in', content: (page) => page.locator('form'), isPublic: true },
  { name: 'expired link', path: () => '/sign-in/expired', content: heading, isPublic: true },
  {
    name: 'invitation',
    path: (_, { invitation }) => invitation,
    content: (page) => page.locator('form'),
    isPublic: true,
  },
  {
    name: 'home',
    path: ({ home }) => home,
    content: (page) => page.getByRole('main').getByRole('img').first(),
  },
  { name: 'journeys', path: ({ home }) => `${home}/journeys`, content: rows },
  {
    name: 'gallery',
    path: ({ home }) => `${home}/journeys/gallery`,
    content: (page) => page.getByRole('main').getByRole('img').first(),
  },
  {
    name: 'an example of the gallery',
    path: ({ home }) => `${home}/journeys/gallery?example=renewal`,
    content: (page) => page.getByRole('dialog').getByRole('img'),
  },
  {
    name: 'editor',
    path: ({ home }, { journey }) => `${home}/journeys/${journey}/edit`,
    content: cards,
  },
  {
    name: 'editor of a draft with problems',
    path: ({ home }, { draft }) => `${home}/journeys/${draft}/edit`,
    content: cards,
  },
  {
    name: 'versions',
    path: ({ home }, { journey }) => `${home}/journeys/${journey}/versions`,
    content: cards,
  },
  {
    name: 'runs of a journey',
    path: ({ home }, { journey }) => `${home}/journeys/${journey}/runs`,
    content: rows,
  },
  {
    name: 'refusals of a journey, by a reason',
    path: ({ home }, { journey }) => `${home}/journeys/${journey}/refusals?reason=already-inside`,
    content: rows,
  },
  {
    name: 'broadcasts of a journey',
    path: ({ home }, { sent }) => `${home}/journeys/${sent}/broadcasts`,
    content: (page) => page.locator('[data-broadcast]'),
  },
  {
    name: 'before a broadcast',
    path: ({ home }, { sent }) => `${home}/journeys/${sent}/broadcasts?send=true`,
    content: (page) => page.getByRole('dialog').locator('[data-broadcast-count]'),
  },
  { name: 'runs', path: ({ home }) => `${home}/runs`, content: rows },
  { name: 'run that ended', path: ({ home }, { ended }) => `${home}/runs/${ended}`, content: cards },
  { name: 'run that waits', path: ({ home }, { waiting }) => `${home}/runs/${waiting}`, content: cards },
  { name: 'people', path: ({ home }) => `${home}/people`, content: rows },
  {
    name: 'person',
    path: ({ home }, { person }) => `${home}/people/${person}`,
    content: (page) => page.getByText('Cart Updated').first(),
  },
  { name: 'segments', path: ({ home }) => `${home}/segments`, content: rows },
  {
    name: 'new segment',
    path: ({ home }) => `${home}/segments/new`,
    content: (page) => page.getByRole('main').getByRole('textbox').first(),
  },
  { name: 'segment', path: ({ home }, { segment }) => `${home}/segments/${segment}`, content: rows },
  {
    name: 'templates',
    path: ({ home }) => `${home}/templates`,
    content: (page, _, { template }) => page.locator(`a[href$="${template}"]`),
  },
  {
    name: 'template',
    path: ({ home }, { template }) => `${home}/templates/${template}`,
    content: (page, t) => page.locator('iframe').and(page.getByTitle(t('inbox.frame'))),
  },
  {
    name: 'inbox',
    path: ({ home }) => `${home}/inbox`,
    content: (page) => page.getByRole('main').getByRole('listitem').first(),
  },
  {
    name: 'inbox with an opened message',
    path: ({ home }, { received }) => `${home}/inbox?message=${received}`,
    content: (page) => page.getByRole('article'),
  },
  settings('workspace', (page) => page.getByRole('main').getByRole('textbox').first()),
  settings('channels', (page) => page.getByRole('main').getByRole('heading', { level: 2 }).first()),
  settings('events', (page) => page.getByRole('main').getByText('Cart Updated').first()),
  settings('health', (page) => page.locator('[data-part="delivery"]')),
  settings('keys', rows),
  settings('members', (page, _, { guest }) => page.getByText(guest)),
  settings('account', (page) => page.getByRole('main').getByRole('textbox').first()),
  { name: 'not found', path: ({ home }) => `${home}/nowhere`, content: heading },
];
