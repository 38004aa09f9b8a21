import { z } from 'zod';
import { journeyDocumentSchema } from '@/journey/schema/journey-document';
import type { RestApp } from '../rest-app';
import { IDEMPOTENCY_KEY, withIdempotencyKey } from './idempotency';

const DESCRIPTION = `
Everything a workspace holds, by HTTP. Send an API key (Settings → Keys) as \`Authorization: Bearer <key>\`.

Refusals look alike: \`{"error": {"code", "message", "details": [{"path", "message"}]}}\`.
Lists answer \`{"items", "nextCursor"}\`; ask again with \`cursor\` until it is null.
GET, PUT and DELETE can be repeated safely; so can POST with an \`Idempotency-Key\`.
`.trim();

/** The OpenAPI 3.1 document of all routes of the app. */
export function openApiDocument(app: RestApp, publicUrl: string): OpenApi {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Safar API', version: '1', description: DESCRIPTION },
    servers: [{ url: publicUrl }],
    security: [{ apiKey: [] }],
  }) as unknown as OpenApi;
  const { schemas } = document.components;
  return {
    ...document,
    paths: withIdempotencyKey(document.paths),
    components: {
      schemas: { ...schemas, ...journeyComponents(`${publicUrl}/api/v1/schema/journey.json`) },
      parameters: { IdempotencyKey: IDEMPOTENCY_KEY },
      securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' } },
    },
  };
}

interface Operation {
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: object[];
  responses?: Record<string, object>;
}

export interface OpenApi {
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, object>;
    parameters: Record<string, object>;
    securitySchemes: Record<string, object>;
  };
}

/** The draft's schema, its definitions moved to where OpenAPI keeps them. */
function journeyComponents(publishableUrl: string): Record<string, object> {
  const { $defs = {} } = z.toJSONSchema(z.strictObject({ journey: journeyDocumentSchema }), { io: 'input' });
  const text = JSON.stringify($defs)
    .replaceAll('#/$defs/', '#/components/schemas/')
    .replaceAll('__schema', 'Part');
  const { JourneyDocument, ...parts } = JSON.parse(text) as Record<string, object>;
  const description = `A journey as the editor saves it. A half-finished draft is fine here; what can be published is described by ${publishableUrl}.`;
  return { ...parts, JourneyDocument: { ...JourneyDocument, description } };
}
