/** A first event by hand; runs in any shell. */
export const curlSnippet = (origin: string, key: string): string =>
  `curl ${origin}/v1/batch \\
  -u '${key}:' \\
  -H 'Content-Type: application/json' \\
  -d '{"batch":[
    {"type":"identify","userId":"customer-1","traits":{"firstName":"Sara","email":"sara@example.com"}},
    {"type":"track","userId":"customer-1","event":"Signed Up"}
  ]}'`;

/** The same with the SDK that many shops have already. */
export const sdkSnippet = (origin: string, key: string): string =>
  `import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: '${key}', host: '${origin}' });

analytics.identify({ userId: 'customer-1', traits: { firstName: 'Sara', email: 'sara@example.com' } });
analytics.track({ userId: 'customer-1', event: 'Signed Up' });
await analytics.closeAndFlush();`;
