import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Tailwind classes that name a side of the screen instead of a side of the text. `rounded-lg` is a size, not a side. */
const PHYSICAL =
  /(?<![\w-])-?(?:(?:m|p|scroll-m|scroll-p)[lr]-[\w[\]./%-]+|(?:left|right)-(?:\d|\[|full|auto|px)[\w[\]./%-]*|(?:rounded|border)-(?:l|r|tl|tr|bl|br)(?:-[\w[\]./%-]+)?|text-(?:left|right)|float-(?:left|right))(?![\w-])/g;

/** The canvas keeps its own left-to-right coordinates. */
const ALLOWED = join('components', 'editor', 'canvas');

const physicalIn = (source: string): string[] => source.match(PHYSICAL) ?? [];

function screens(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => join(folder, file))
    .filter((file) => !file.startsWith(ALLOWED));
}

test('every screen can be read from right to left: no class names a side of the screen', () => {
  const found = ['app', 'components', 'nodes']
    .flatMap(screens)
    .flatMap((file) => physicalIn(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`));
  expect(found).toEqual([]);
});

test.each([
  'ml-2',
  '-mr-1',
  'hover:pl-4',
  'left-0',
  'right-[3px]',
  'rounded-l-md',
  'rounded-tr',
  'border-r',
  'text-left',
])('%s would be noticed', (name) => expect(physicalIn(`className="flex ${name} p-2"`)).toHaveLength(1));

test.each([
  'rounded-lg',
  'border-red-500',
  'ms-2',
  'pe-1',
  'inset-s-2',
  'text-start',
  'leading-6',
  'place-items-center',
])('%s is left alone', (name) => expect(physicalIn(`className="flex ${name} p-2"`)).toEqual([]));
