import type { ExampleCategory } from '@/journey/examples/gallery-example';
import { foldText } from '@/shared/fold-text';
import { LANGUAGES } from '@/shared/language';
import type { ExampleView } from './example-view';

/** Those of a kind whose name or sentence in either language has every word that was typed. */
export function findExamples(
  views: readonly ExampleView[],
  { search, category }: { search: string; category: ExampleCategory | null },
): ExampleView[] {
  const words = foldText(search).split(' ').filter(Boolean);
  return views.filter(({ example }) => {
    if (category && example.category !== category) return false;
    const texts = LANGUAGES.map((language) => example.make(language));
    const text = foldText(texts.flatMap(({ name, description = '' }) => [name, description]).join(' '));
    return words.every((word) => text.includes(word));
  });
}
