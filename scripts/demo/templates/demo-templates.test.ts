import { expect, test } from 'vitest';
import { renderContent } from '@/server/services/content/render-content';
import type { RenderJob } from '@/server/services/content/render-job';
import { LANGUAGES } from '@/shared/language';
import { demoTemplates } from './demo-templates';

const context = {
  person: { id: 'p', firstName: 'مینا' },
  event: {
    itemCount: 2,
    total: 1_500_000,
    products: [{ name: 'قهوه', price: 750_000 }],
  },
  journey: {},
  workspace: {},
};

test.each(
  demoTemplates.flatMap((template) =>
    LANGUAGES.map((language) => [template.key, language, template] as const),
  ),
)('%s reads well in %s', (_key, language, { channel, content }) => {
  const job = { channel, content: content[language], language, timeZone: 'Asia/Tehran', from: 'x', context };
  const { rendered, problems } = renderContent(job as unknown as RenderJob);
  expect(problems).toEqual([]);
  expect(JSON.stringify(rendered)).not.toMatch(/\{\{|\{%|undefined|NaN/);
});
