import fc from 'fast-check';
import { produce } from 'immer';
import { expect, test } from 'vitest';
import { emptyJourney, journeyDocumentSchema } from '../schema/journey-document';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyEdit } from '../testing/toy-edits';
import { validate } from '../validate/validate';
import { activeJourney } from './active-journey';
import { canConnect } from './can-connect';
import { edgesOf } from './edges-of';
import { legalTargets } from './legal-targets';
import { portsOf } from './ports-of';
import { reachableFrom } from './reachable-from';
import type { JourneyDocument } from './types';

const anyDocument = fc
  .array(toyEdit, { maxLength: 40 })
  .map((edits) =>
    edits.reduce<JourneyDocument>((document, edit) => produce(document, edit), emptyJourney('Any')),
  );

test('whatever is edited, no edge dangles, none leaves by a port that does not exist, none leads into a trigger', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      for (const { source, port, target } of edgesOf(document)) {
        const from = document.nodes[source];
        expect(document.nodes[target]).toBeDefined();
        expect(from && portsOf(from, toyDefinitions)?.map(({ id }) => id)).toContain(port);
        expect(document.nodes[target]?.kind).not.toBe('start');
      }
    }),
  );
});

test('whatever is edited, a journey never runs in a circle', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      for (const [id, node] of Object.entries(document.nodes))
        expect(reachableFrom(document, Object.values(node.next))).not.toContain(id);
    }),
  );
});

test('the steps a way out may lead to are those of which it may be said one by one', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const ids = Object.keys(document.nodes);
      for (const [source, node] of Object.entries(document.nodes)) {
        for (const { id: port } of portsOf(node, toyDefinitions) ?? []) {
          const legal = ids.filter((id) => canConnect(document, toyDefinitions, source, port, id).ok);
          expect([...legalTargets(document, toyDefinitions, source, port)]).toEqual(legal);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever is edited, the document can be saved, and its notes change nothing that is said of it', () => {
  fc.assert(
    fc.property(anyDocument, ({ notes, ...bare }) => {
      const document = notes ? { ...bare, notes } : bare;
      expect(journeyDocumentSchema.safeParse(document).success).toBe(true);
      expect(validate(document, toyDefinitions, {})).toEqual(validate(bare, toyDefinitions, {}));
    }),
  );
});

test('whatever is switched off, people only ever meet steps that are on', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { nodes } = activeJourney(document, toyDefinitions);
      expect(Object.values(nodes).some((node) => node.isDisabled)).toBe(false);
      for (const { target } of edgesOf({ nodes })) expect(nodes[target]).toBeDefined();
    }),
  );
});
