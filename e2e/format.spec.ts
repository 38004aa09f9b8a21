import type * as formatting from '@/i18n/format/create-formatter';
import { formatCases } from '@/i18n/format/format-cases';
import { expect, test } from './fixtures/test';
import { startSourceServer } from './support/source-server';

test('a browser says dates, numbers, money and lengths of time as the server does', async ({ page }) => {
  const server = await startSourceServer();
  try {
    await server.open(page, 'i18n/format/create-formatter.ts');
    const said = await page.evaluate((cases) => {
      const { source } = globalThis as unknown as { source: typeof formatting };
      return cases.map(([about, settings, call, input]) => {
        const say = source.createFormatter(settings)[call] as (...given: unknown[]) => string;
        return [about, say(...input)];
      });
    }, formatCases);
    expect(said).toEqual(formatCases.map(([about, , , , expected]) => [about, expected]));
  } finally {
    await server.stop();
  }
});
