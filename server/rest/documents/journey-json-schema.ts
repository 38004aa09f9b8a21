import { z } from 'zod';
import { journeyDocumentSchema, journeyNodeSchema } from '@/journey/schema/journey-document';
import { journeySettingsSchema } from '@/journey/schema/settings';
import { definitions } from '@/nodes/registry/definitions';
import { type JsonSchema, keepUsedDefinitions } from './keep-used-definitions';

/** JSON Schema (2020-12) of a document that can be published: every node with the config of its kind. `id` is its own address. */
export function journeyJsonSchema(id: string): object {
  const kinds = Object.values(definitions).map((definition) =>
    journeyNodeSchema
      .extend({ kind: z.literal(definition.kind), config: definition.config })
      .meta({ title: definition.kind }),
  );
  // In one conversion, so that all parts share their definitions.
  const parts = z.toJSONSchema(
    z.strictObject({ draft: journeyDocumentSchema, settings: journeySettingsSchema, node: z.union(kinds) }),
    { io: 'input' },
  ) as JsonSchema;
  const draft = parts.$defs?.JourneyDocument as JsonSchema;
  const { settings, node } = parts.properties ?? {};
  const nodes = { ...draft.properties?.nodes, additionalProperties: node };
  const name = { ...draft.properties?.name, minLength: 1 };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Safar journey',
    ...keepUsedDefinitions({
      ...draft,
      properties: { ...draft.properties, name, settings, nodes },
      ...(parts.$defs ? { $defs: parts.$defs } : {}),
    }),
  };
}
