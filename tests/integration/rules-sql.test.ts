import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zoneOf } from '@/journey/calendar/zone-of';
import { evaluate } from '@/journey/rules/evaluate';
import type { EventFact, RuleFacts } from '@/journey/rules/facts';
import { RuleNeedsRun } from '@/journey/rules/rule-needs-run';
import { toSql } from '@/journey/rules/to-sql';
import type { Rule } from '@/journey/rules/types';
import {
  arbitraryPerson,
  EVENTS,
  type GeneratedPerson,
  NOW,
  SEGMENTS,
  TEXTS,
} from '@/journey/testing/arbitrary-facts';
import { arbitraryCondition, arbitraryRule } from '@/journey/testing/arbitrary-rule';
import { inTransaction, pool } from '@/server/data/pool';
import { countPeople } from '@/server/data/rules/count-people';
import { findPeople } from '@/server/data/rules/find-people';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { seedWorkspace } from '../support/seed-workspace';

const PEOPLE = 500;
const ZONE = 'Asia/Tehran';

let drop: () => Promise<void>;
let workspaceId: string;
let people: { id: string; facts: RuleFacts }[];
const setting = () => ({ workspaceId, now: NOW, zone: ZONE });

function factsOf(id: string, { traits, channels, events, segments }: GeneratedPerson): RuleFacts {
  const named = events.map((event, index): EventFact => ({ ...event, messageId: `${id} ${index}` }));
  return {
    traits,
    channels,
    properties: {},
    now: NOW,
    zone: zoneOf(traits, ZONE),
    personId: id,
    events: Object.fromEntries(EVENTS.map((name) => [name, named.filter((event) => event.name === name)])),
    segments: Object.fromEntries(segments.map((key) => [key, 0])),
  };
}

async function store(inWorkspace: string, stored: { id: string; facts: RuleFacts }[]): Promise<void> {
  await pool().query(
    `INSERT INTO person (id, workspace_id, shard, traits, channels)
     SELECT (own->>'id')::uuid, $1, 0, own->'traits', own->'channels' FROM jsonb_array_elements($2::jsonb) AS own`,
    [
      inWorkspace,
      JSON.stringify(stored.map(({ id, facts: { traits, channels } }) => ({ id, traits, channels }))),
    ],
  );
  const events = stored.flatMap(({ id, facts }) =>
    Object.values(facts.events ?? {}).flatMap((list) => list.map((event) => ({ ...event, personId: id }))),
  );
  await pool().query(
    `INSERT INTO event (workspace_id, message_id, type, name, person_id, properties, context, timestamp)
     SELECT $1, own->>'messageId', 'track', own->>'name', (own->>'personId')::uuid, own->'properties', '{}',
            to_timestamp((own->>'at')::float8 / 1000)
       FROM jsonb_array_elements($2::jsonb) AS own`,
    [inWorkspace, JSON.stringify(events)],
  );
  for (const key of SEGMENTS) {
    const segmentId = newId();
    await pool().query('INSERT INTO segment (id, workspace_id, key, name) VALUES ($1, $2, $3, $3)', [
      segmentId,
      inWorkspace,
      key,
    ]);
    const members = stored.filter(({ facts }) => facts.segments && key in facts.segments).map(({ id }) => id);
    const left = stored.filter(({ facts }) => !(facts.segments && key in facts.segments)).map(({ id }) => id);
    await pool().query(
      `INSERT INTO segment_member (workspace_id, segment_id, person_id, since, until)
       SELECT $1::uuid, $2::uuid, id, now(), NULL::timestamptz FROM unnest($3::uuid[]) AS id
       UNION ALL SELECT $1::uuid, $2::uuid, id, now(), now() FROM unnest($4::uuid[]) AS id`,
      [inWorkspace, segmentId, members, left],
    );
  }
}

async function inSql(rule: Rule): Promise<string[]> {
  return inTransaction((client) => findPeople(client, rule, setting(), { after: null, limit: PEOPLE }));
}

const inMemory = (rule: Rule): string[] =>
  people.filter(({ facts }) => evaluate(rule, facts).result).map(({ id }) => id);

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ workspaceId } = await seedWorkspace());
  people = fc
    .sample(arbitraryPerson, { numRuns: PEOPLE, seed: 4 })
    .map((person) => {
      const id = newId();
      return { id, facts: factsOf(id, person) };
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  await store(workspaceId, people);
  // Somebody else's people, who are none of ours.
  const { workspaceId: other } = await seedWorkspace();
  await store(
    other,
    people.slice(0, 20).map(({ facts }) => {
      const id = newId();
      const events = Object.fromEntries(
        Object.entries(facts.events ?? {}).map(([name, list]) => [
          name,
          list.map((event, index) => ({ ...event, messageId: `${id} ${name} ${index}` })),
        ]),
      );
      return { id, facts: { ...facts, events } };
    }),
  );
});
afterAll(() => drop());

test('the database finds exactly the people whom the evaluator does, for every condition', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCondition, async (rule) => {
      expect(await inSql(rule)).toEqual(inMemory(rule));
    }),
    { numRuns: 600 },
  );
}, 300_000);

test('… and for rules made of them', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRule, async (rule) => {
      expect(await inSql(rule)).toEqual(inMemory(rule));
    }),
    { numRuns: 200 },
  );
}, 300_000);

/** One condition of each kind that holds a text wherever it can. */
const holding = (text: string): Rule[] => [
  { kind: 'trait', name: `n${text}`, op: 'equals', value: text },
  { kind: 'trait', name: 'city', op: 'in', value: [text, { [text]: text }] },
  { kind: 'trait', name: 'city', op: 'between', value: [text, text] },
  { kind: 'event', name: text, where: [{ name: `n${text}`, op: 'starts-with', value: text }] },
  { kind: 'segment', segment: text },
  { kind: 'bucket', salt: text, from: 0, to: 10_000 },
];

test('no text of a rule becomes part of the query', async () => {
  const texts = TEXTS.filter((text) => !text.includes('.'));
  const harmless = holding('x').map((rule) => toSql(rule, setting()).text);
  for (const text of texts)
    expect(holding(text).map((rule) => toSql(rule, setting()).text)).toEqual(harmless);
  for (const text of TEXTS) {
    const rules: Rule[] = [
      ...holding(text),
      { kind: 'trait', name: `a.${text}`, op: 'matches', value: text },
    ];
    for (const rule of rules) await inTransaction((client) => countPeople(client, rule, setting()));
  }
  const { rows } = await pool().query('SELECT count(*)::int AS count FROM person WHERE workspace_id = $1', [
    workspaceId,
  ]);
  expect(rows[0]?.count).toBe(PEOPLE);
});

test('what PostgreSQL cannot store is looked for without an error', async () => {
  for (const value of ['a\0b', '\ud800', 'x\udfff'])
    expect(await inSql({ kind: 'trait', name: `n${value}`, op: 'equals', value })).toEqual([]);
});

test('people can be counted and read page by page', async () => {
  const rule: Rule = { kind: 'trait', name: 'city', op: 'exists' };
  const all = inMemory(rule);
  const pages: string[] = [];
  await inTransaction(async (client) => {
    expect(await countPeople(client, rule, setting())).toBe(all.length);
    for (let after: string | null = null; ; after = pages.at(-1) ?? null) {
      const page = await findPeople(client, rule, setting(), { after, limit: 100 });
      pages.push(...page);
      if (page.length < 100) break;
    }
  });
  expect(pages).toEqual(all);
});

test.each<Rule>([
  { kind: 'property', name: 'total', op: 'exists' },
  { kind: 'variable', name: 'coupon', op: 'exists' },
  { kind: 'message', outcome: 'opened' },
  { kind: 'visits', node: 'wait-1', count: { op: 'at-least', value: 1 } },
  { kind: 'event', name: 'Order Completed', within: 'entry' },
  { kind: 'event', name: 'Order Completed', match: { property: 'id', entryProperty: 'id' } },
])('%j needs a run', (rule) => {
  expect(() => toSql(rule, setting())).toThrow(RuleNeedsRun);
});
