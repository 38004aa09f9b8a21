import { describe, expect, test } from 'vitest';
import { definitions } from '@/nodes/registry/definitions';
import { renderContent } from '@/server/services/content/render-content';
import type { RenderJob } from '@/server/services/content/render-job';
import { LANGUAGES } from '@/shared/language';
import { compile } from '../compile/compile';
import { journeyDocumentSchema } from '../schema/journey-document';
import { validate } from '../validate/validate';
import { demoJourneys } from './demo-journeys';
import { exampleNeeds } from './example-needs';
import type { GalleryExample } from './gallery-example';
import { galleryExamples } from './gallery-examples';

const written = galleryExamples.flatMap((example) =>
  LANGUAGES.map((language) => [example.id, language, example] as const),
);

/** A workspace where the example's own templates are published, and nothing else. */
const workspaceOf = ({ templates }: GalleryExample) => ({
  templates: Object.fromEntries(
    templates.map(({ key, channel, content }) => [
      key,
      { channel, published: true, languages: Object.keys(content) },
    ]),
  ),
  connectedChannels: ['email', 'sms', 'push'],
  segments: [],
  staticSegments: [],
  journeys: [],
  secrets: {},
});

describe.each(written)('the example %s in %s', (_id, language, example) => {
  const document = journeyDocumentSchema.parse(example.make(language));

  test('may be published as soon as its templates are, and compiles', () => {
    const problems = validate(document, definitions, workspaceOf(example));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);

    expect(compile(document, definitions).code.length).toBeGreaterThan(0);
  });

  test('brings along the templates that it sends, and no other', () => {
    const sent = Object.values(document.nodes)
      .filter(({ kind }) => kind === 'send-message')
      .map(({ config }) => (config as { template: string }).template);
    expect([...new Set(sent)].sort()).toEqual(example.templates.map(({ key }) => key).sort());
  });

  test('says something that reads well also to a person of whom nothing is known', () => {
    for (const { channel, content } of example.templates) {
      const context = { person: {}, event: {}, journey: {}, workspace: { name: 'Safar' } };
      const job = {
        channel,
        content: content[language],
        language,
        timeZone: 'Asia/Tehran',
        from: 'x',
        context,
      };
      const { rendered, problems } = renderContent(job as unknown as RenderJob);
      expect(problems).toEqual([]);
      expect(JSON.stringify(rendered)).not.toMatch(/\{\{|\{%|undefined|NaN/);
    }
  });
});

test('no two examples have an id or a template key in common', () => {
  const ids = galleryExamples.map(({ id }) => id);
  const keys = galleryExamples.flatMap(({ templates }) => templates.map(({ key }) => key));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what the demo runs can also be found in the gallery', () => {
  const ids = galleryExamples.map(({ id }) => id);
  for (const { id } of demoJourneys) expect(ids).toContain(id);
});

test('what an example needs is read from its triggers, waits, rules, exits and templates', () => {
  const needsOf = (id: string) => {
    const example = galleryExamples.find((known) => known.id === id);
    if (!example) throw new Error(`no example ${id}`);
    return exampleNeeds(example, example.make('en'), definitions);
  };
  expect(needsOf('referral-invitation')).toEqual({
    events: ['Order Completed', 'Referral Completed'],
    traits: [],
    channels: ['sms', 'email'],
  });
  expect(needsOf('renewal')).toMatchObject({ events: ['Subscription Renewed'], traits: ['renewalDate'] });
  expect(needsOf('first-order-thanks').traits).toEqual(['plan']);
  expect(needsOf('win-back-one-year').events).toEqual(['Order Completed']);
});
