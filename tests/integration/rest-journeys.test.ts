import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartAbandonedJourney } from '@/journey/examples/cart-abandoned';
import type { JourneyDocument } from '@/journey/graph/types';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { type RestClient, restClient } from '../support/rest-client';
import { seedTemplates } from '../support/seed-templates';
import { seedWorkspace } from '../support/seed-workspace';

let dropDatabase: () => Promise<void>;
let call: RestClient;
const document = cartAbandonedJourney('en');

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
  const shop = await seedWorkspace();
  call = restClient(shop.apiKey);
  await seedTemplates(shop.workspaceId, { 'cart-push': 'push', 'cart-sms': 'sms', 'cart-email': 'email' });
});
afterAll(() => dropDatabase());

const changed = (change: (draft: JourneyDocument) => void): JourneyDocument => {
  const copy = structuredClone(document);
  change(copy);
  return copy;
};
const withoutEvent = changed(({ nodes }) => {
  if (nodes.cart) nodes.cart.config = { event: '' };
});

describe('a journey by API', () => {
  it('is set up, published, paused and resumed', async () => {
    const created = await call('POST', '/journeys', document);
    expect(created).toMatchObject({
      status: 201,
      body: { status: 'draft', revision: 1, liveVersion: null, document },
    });
    expect(
      created.body.problems.filter(({ severity }: { severity: string }) => severity === 'error'),
    ).toEqual([]);
    const { id } = created.body;

    expect(await call('POST', `/journeys/${id}/publish`, { note: 'first' })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    expect((await call('GET', `/journeys/${id}`)).body).toMatchObject({
      status: 'live',
      liveVersion: 1,
      hasUnpublishedChanges: false,
    });
    expect((await call('POST', `/journeys/${id}/pause`)).body.status).toBe('paused');
    expect((await call('POST', `/journeys/${id}/resume`)).body.status).toBe('live');
    expect((await call('GET', `/journeys/${id}/counts`)).body).toMatchObject({
      journeyId: id,
      open: 0,
      entered: 0,
    });
    const listed = await call('GET', '/journeys?search=abandoned');
    expect(listed.body.items.map((item: { id: string }) => item.id)).toContain(id);

    const versions = await call('GET', `/journeys/${id}/versions`);
    expect(versions.body.items).toMatchObject([{ number: 1, note: 'first', isLive: true }]);
    expect((await call('GET', `/journeys/${id}/versions/1`)).body.document).toEqual(document);
  });

  it('is created and replaced under an id of the caller, so that a repeat makes no second one', async () => {
    const path = `/journeys/${newId()}`;
    expect(await call('PUT', path, document)).toMatchObject({ status: 201, body: { revision: 1 } });
    expect(await call('PUT', path, { ...document, name: 'Renamed' })).toMatchObject({
      status: 200,
      body: { revision: 2, name: 'Renamed' },
    });
    expect(await call('PUT', `${path}?revision=1`, document)).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict' } },
    });
    expect((await call('GET', path)).body).toMatchObject({ revision: 2, name: 'Renamed' });
  });

  it('with an error is kept as a draft and not published; the answer names node, field and way out', async () => {
    const { status, body } = await call('POST', '/journeys', withoutEvent);
    expect(status).toBe(201);
    const detail = { path: 'nodes.cart.config.event', nodeId: 'cart', field: 'event', severity: 'error' };
    expect(body.problems).toContainEqual(expect.objectContaining(detail));

    const refused = await call('POST', `/journeys/${body.id}/publish`);
    expect(refused).toMatchObject({ status: 422, body: { error: { code: 'invalid' } } });
    const found = refused.body.error.details.find(({ nodeId }: { nodeId: string }) => nodeId === 'cart');
    expect(found).toMatchObject(detail);
    expect(found.message).toMatch(/^[A-Z].+\. .+\.$/);
    expect((await call('GET', `/journeys/${body.id}`)).body.status).toBe('draft');
  });

  it('is checked without being stored', async () => {
    expect((await call('POST', '/journeys/validate', document)).body).toMatchObject({ valid: true });
    const missing = changed(({ nodes }) => {
      const send = nodes['by-sms'];
      if (send) send.config = { channel: 'sms', template: 'nothing-like-it', class: 'marketing' };
    });
    const { body } = await call('POST', '/journeys/validate', missing);
    expect(body.valid).toBe(false);
    expect(body.problems).toContainEqual(expect.objectContaining({ path: 'nodes.by-sms.config.template' }));
  });

  it.each<[string, unknown, number, string]>([
    ['no JSON', '{"format":', 400, ''],
    ['a wrong format', { ...document, format: 'other/1' }, 422, 'format'],
    ['a name that is none', { ...document, name: 7 }, 422, 'name'],
    [
      'a node without position',
      changed(({ nodes }) => Reflect.deleteProperty(nodes.cart ?? {}, 'position')),
      422,
      'nodes.cart.position',
    ],
    ['a key nobody knows', { ...document, extra: 1 }, 422, ''],
    ['a NUL character', { ...document, name: 'a\u0000b' }, 422, 'name'],
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 422, ''],
    ['a list', [], 422, ''],
    ['3 MB', { ...document, description: 'x'.repeat(3_000_000) }, 413, ''],
  ])('is refused with a sentence when it is %s', async (_, body, status, path) => {
    const answer = await call('POST', '/journeys', body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message.length).toBeGreaterThan(10);
    if (path) expect(answer.body.error.details).toContainEqual(expect.objectContaining({ path }));
  });

  it('is not found under an id of nobody, and a wrong id says so', async () => {
    expect(await call('GET', `/journeys/${newId()}`)).toMatchObject({
      status: 404,
      body: { error: { code: 'not-found' } },
    });
    expect(await call('GET', '/journeys/seven')).toMatchObject({
      status: 422,
      body: { error: { details: [{ path: 'path.journeyId' }] } },
    });
  });

  it('cannot be paused before it was published', async () => {
    const { body } = await call('POST', '/journeys', document);
    expect((await call('POST', `/journeys/${body.id}/pause`)).status).toBe(409);
    expect((await call('POST', `/journeys/${body.id}/archive`)).body.status).toBe('archived');
  });
});
