import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@/shared/language';

type Messages = { [key: string]: string | Messages };

/** All texts of a language: `messages/<language>/<area>.json` by area, node texts under `nodes.<kind>`. */
export async function loadMessages(language: Language): Promise<Messages> {
  const [areas, nodes] = await Promise.all([readAreas(language), readNodes(language)]);
  return { ...areas, nodes };
}

async function readAreas(language: Language): Promise<Messages> {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'messages', language);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  return readAll(files.map((file) => [file.slice(0, -'.json'.length), join(folder, file)]));
}

async function readNodes(language: Language): Promise<Messages> {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'nodes');
  const kinds = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== 'registry')
    .map((entry) => entry.name);
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const files = await readdir(join(folder, kind));
      return files.includes(`messages.${language}.json`) ? [kind] : [];
    }),
  );
  return readAll(found.flat().map((kind) => [kind, join(folder, kind, `messages.${language}.json`)]));
}

async function readAll(files: [name: string, path: string][]): Promise<Messages> {
  const entries = files.map(
    async ([name, path]) => [name, JSON.parse(await readFile(path, 'utf8'))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
