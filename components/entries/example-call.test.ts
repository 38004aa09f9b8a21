import { expect, test } from 'vitest';
import { mapHook } from '@/journey/plan/triggers/map-hook';
import { exampleCall } from './example-call';

const on = {
  kind: 'webhook',
  person: 'customer.id',
  identity: 'user',
  properties: ['order.total', "order.buyer's note", 'customer'],
  delivery: 'id',
} as const;

test('the example is understood by the mapping it was made from', () => {
  const call = exampleCall('https://safar.example/api/hooks/in/token', {
    ...on,
    properties: [...on.properties],
  });
  expect(call).toMatch(/^curl -X POST 'https:\/\/safar.example\/api\/hooks\/in\/token' \\\n/);
  const body = call.slice(call.indexOf("-d '") + 4, -1).replaceAll(String.raw`'\''`, "'");
  expect(mapHook({ ...on, properties: ['order.total'] }, JSON.parse(body))).toEqual({
    who: { userId: 'user-1' },
    properties: { total: 'value' },
    delivery: 'delivery-1',
  });
  expect(JSON.parse(body).order).toHaveProperty("buyer's note", 'value');
});
