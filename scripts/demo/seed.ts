import { z } from 'zod';
import { demoJourneys } from '@/journey/examples/demo-journeys';
import type { JourneyDocument } from '@/journey/graph/types';
import type { Json } from '@/shared/json';
import { bilingual } from './bilingual';
import { demoTemplates } from './templates/demo-templates';

/** Puts the demo's templates and journeys into the workspace through the public API, once: what is there is left as it is. */
const { SAFAR_INGEST: address, SAFAR_API_KEY: key } = z
  .object({ SAFAR_INGEST: z.url(), SAFAR_API_KEY: z.string().min(1) })
  .parse(process.env);

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
  return JSON.parse(text);
}

const namedItems = z.object({ items: z.array(z.object({ name: z.string() })) });

/** Readers of both languages see the kind and the sentence of each node in their own; titles would stand in the way. */
function demoJourney(make: (language: 'fa' | 'en') => JourneyDocument): JourneyDocument {
  const both = bilingual(
    make('fa') as unknown as Json,
    make('en') as unknown as Json,
  ) as unknown as JourneyDocument;
  for (const node of Object.values(both.nodes)) delete node.title;
  return both;
}

const present = new Set(
  namedItems.parse(await call('GET', '/journeys?limit=100')).items.map(({ name }) => name),
);
const missing = demoJourneys.map(({ make }) => demoJourney(make)).filter(({ name }) => !present.has(name));
if (missing.length > 0) {
  for (const template of demoTemplates) {
    const { name, channel, content } = template;
    await call('PUT', `/templates/${template.key}`, { name, channel, content });
    await call('POST', `/templates/${template.key}/publish`, {});
  }
}
for (const document of missing) {
  const { id } = z.object({ id: z.string() }).parse(await call('POST', '/journeys', document));
  await call('POST', `/journeys/${id}/publish`, { note: 'demo' });
}
console.log(`${missing.length} journeys added`);
