import type { OutgoingCall } from '@/channels/webhook/send-call';
import { signatureHeaders } from '@/channels/webhook/sign';
import type { CallToMake } from '@/server/data/calls/load-call';
import { signingSecret } from '@/server/services/calls/signing-secret';
import { buildContext } from '@/server/services/content/build-context';
import { fillTexts } from '@/server/services/content/render';
import type { RenderContext } from '@/server/services/content/render-job';
import type { JsonObject } from '@/shared/json';
import { fillHeaders } from './fill-headers';

/** `secrets`: what the request carries and nobody may find again in what is kept of the answer. */
export type PreparedCall = { call: OutgoingCall; secrets: string[] } | { failure: JsonObject };

/** A busy machine is not the author's fault. ms */
const LIMIT_MS = 2_000;
const BODILESS = new Set(['GET', 'DELETE']);

/** The request as it leaves: texts filled in, signed for this attempt, or why there is none. `now` in ms since epoch. */
export async function prepareCall(toMake: CallToMake, now: number): Promise<PreparedCall> {
  const { id, workspaceId, workspace, person, entry, variables, journeyId, journeyName, request } = toMake;
  if (!person) return { failure: { code: 'person-deleted' } };
  const journey = { id: journeyId, name: journeyName };
  const context = buildContext({ person, entry, variables, journey, workspace, runId: toMake.runId });
  const fields = {
    url: request.url,
    body: request.body,
    ...Object.fromEntries(request.headers.map(({ value }, index) => [`headers.${index}.value`, value])),
  };
  const { language, timeZone } = workspace;
  const filled = await fillTexts({ fields, language, timeZone, context: { ...context } }, LIMIT_MS);
  if ('problem' in filled) return { failure: { code: 'render', ...filled.problem } };
  const { texts } = filled;
  const url = (texts.url ?? '').trim();
  const filledAt = (index: number) => texts[`headers.${index}.value`] ?? '';
  const own = await fillHeaders(workspaceId, url, request.headers, filledAt);
  if ('failure' in own) return own;
  const hasBody = !BODILESS.has(request.method) || request.body !== '';
  const body = hasBody ? texts.body || JSON.stringify(summaryOf(toMake, context, now)) : '';
  const isJson = (own.headers['content-type'] ?? 'application/json').includes('json');
  if (hasBody && isJson && !isValidJson(body)) return { failure: { code: 'body-not-json' } };
  return {
    secrets: own.secrets,
    call: {
      method: request.method,
      url,
      body,
      headers: {
        'user-agent': 'Safar',
        accept: 'application/json',
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
        ...own.headers,
        ...signatureHeaders({ id, timestamp: Math.floor(now / 1000), body }, signingSecret(workspaceId)),
      },
    },
  };
}

/** What is said when the author wrote no body: the envelope of Standard Webhooks. */
function summaryOf({ nodeId, visit }: CallToMake, context: RenderContext, now: number) {
  return {
    type: 'journey.call',
    timestamp: new Date(now).toISOString(),
    data: { ...context, run: { ...context.run, node: nodeId, visit } },
  };
}

function isValidJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
