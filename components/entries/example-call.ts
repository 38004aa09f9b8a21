import type { TriggerOn } from '@/journey/plan/triggers/types';
import type { JsonObject } from '@/shared/json';

type Webhook = Extract<TriggerOn, { kind: 'webhook' }>;

/** A curl command that calls the address of a webhook with all that its mapping looks for. */
export function exampleCall(url: string, on: Webhook): string {
  const body: JsonObject = {};
  for (const path of on.properties) place(body, path, 'value');
  if (on.delivery) place(body, on.delivery, 'delivery-1');
  place(body, on.person, on.identity === 'user' ? 'user-1' : 'anonymous-1');
  const json = JSON.stringify(body, null, 2).replaceAll("'", String.raw`'\''`);
  return [`curl -X POST '${url}' \\`, "  -H 'content-type: application/json' \\", `  -d '${json}'`].join(
    '\n',
  );
}

/** Puts a value where a dotted path leads, over whatever stood in the way. */
function place(body: JsonObject, path: string, value: string): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  let current = body;
  for (const key of keys) {
    const inner = Object.hasOwn(current, key) ? current[key] : undefined;
    const next = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
    current[key] = next;
    current = next;
  }
  current[last] = value;
}
