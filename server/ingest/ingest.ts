import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { env } from '@/server/env';
import type { EventType } from './event/event-row';
import { authorise } from './http/authorise';
import { browserSettings } from './http/browser-settings';
import { problemAnswer } from './http/problem-answer';
import { takeCall } from './http/take-call';

/** Addresses of Segment's HTTP API, the short ones of its browser SDK beside the long ones. */
const TYPES: Record<string, EventType> = {
  identify: 'identify',
  i: 'identify',
  track: 'track',
  t: 'track',
  page: 'page',
  p: 'page',
  screen: 'screen',
  s: 'screen',
  group: 'group',
  g: 'group',
  alias: 'alias',
  a: 'alias',
};

/** The address of events, /v1/*. Never redirects: SDKs count a redirect as delivered and forget the events. */
export const ingest = new Hono({ strict: false }).basePath('/v1');

// Without allowHeaders the preflight allows whatever it asks for; a `*` would leave Authorization out.
ingest.use(cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 }));

for (const [path, type] of Object.entries(TYPES))
  ingest.post(`/${path}`, (context) => takeCall(context, type));
for (const path of ['batch', 'b', 'import']) ingest.post(`/${path}`, (context) => takeCall(context));

// The browser SDK's own metrics are of no use here.
ingest.post('/m', (context) => context.json({ success: true }));

ingest.get('/projects/:writeKey/settings', async (context) => {
  const { writeKey } = context.req.param();
  await authorise(writeKey);
  return context.json(browserSettings(writeKey, env().SAFAR_URL));
});

ingest.notFound((context) =>
  context.json(
    {
      success: false,
      error: {
        code: 'not-found',
        message: `There is no ${context.req.method} ${context.req.path}. Send POST to /v1/batch, /v1/identify, /v1/track, /v1/page, /v1/screen, /v1/group or /v1/alias.`,
      },
    },
    404,
  ),
);
ingest.onError(problemAnswer);
