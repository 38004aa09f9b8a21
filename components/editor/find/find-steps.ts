import { summaryOf } from '@/journey/graph/summary-of';
import type { JourneyDocument, JourneyNode, NodeId } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import type { PanelVocabulary } from '@/nodes/registry/node-view';
import { foldText } from '@/shared/fold-text';
import { orderOf } from '../canvas/order-of';
import type { NodeWords } from '../canvas/use-node-words';
import { textsIn } from './texts-in';

type Vocabulary = Pick<PanelVocabulary, 'templates' | 'segments'>;

/**
 * The steps of which something holds all words of the query, in reading order: title, kind, sentence, any text of the form (events, traits,
 * addresses), names of templates and segments, the beginning of a template.
 */
export function findSteps(
  document: JourneyDocument,
  query: string,
  words: Pick<NodeWords, 'title' | 'kindOf' | 'text'>,
  { templates, segments = [] }: Vocabulary,
): NodeId[] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const names = new Map<string, string>([
    ...segments.map(({ key, name }) => [key, name] as const),
    ...templates.map(({ key, name, excerpt }) => [key, `${name} ${excerpt}`] as const),
  ]);
  const textOf = (node: JourneyNode): string => {
    const summary = summaryOf(node, definitions);
    const own = textsIn(node.config);
    const parts = [
      words.title(node),
      words.kindOf(node),
      summary ? words.text(node.kind, summary) : '',
      ...own,
      ...own.map((text) => names.get(text) ?? ''),
    ];
    return foldText(parts.join(' '));
  };
  const order = orderOf(document);
  return Object.entries(document.nodes)
    .filter(([, node]) => {
      const text = textOf(node);
      return wanted.every((word) => text.includes(word));
    })
    .map(([id]) => id)
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
