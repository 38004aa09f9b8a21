import fc from 'fast-check';
import { produce } from 'immer';
import { expect, test } from 'vitest';
import { emptyJourney } from '../schema/journey-document';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyEdit } from '../testing/toy-edits';
import { edgesOf } from './edges-of';
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
