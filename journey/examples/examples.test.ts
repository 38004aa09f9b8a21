import { expect, test } from 'vitest';
import { LANGUAGES } from '@/shared/language';
import { journeyDocumentSchema } from '../schema/journey-document';
import { exampleJourneys } from './examples';

for (const example of exampleJourneys) {
  for (const language of LANGUAGES) {
    test(`the example ${example.id} in ${language} is a journey document whose wires lead to its nodes`, () => {
      const document = journeyDocumentSchema.parse(example.make(language));
      const targets = Object.values(document.nodes).flatMap((node) => Object.values(node.next));
      expect(targets.filter((id) => !document.nodes[id])).toEqual([]);
    });
  }
}
