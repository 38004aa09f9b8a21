import { foldText } from '@/shared/fold-text';

/** One thing to choose; `value` is what gets written. */
export interface Suggestion {
  value: string;
  /** Beside the value: how often it occurred, for instance. */
  detail?: string;
}

const MAX_SHOWN = 50;

/** Those that hold the text, spellings aside; the ones that begin with it first. Everything while there is no text. */
export function matchSuggestions(suggestions: readonly Suggestion[], text: string): Suggestion[] {
  const wanted = foldText(text);
  if (wanted === '') return suggestions.slice(0, MAX_SHOWN);
  const found = suggestions
    .map((suggestion) => ({ suggestion, place: foldText(suggestion.value).indexOf(wanted) }))
    .filter(({ place }) => place >= 0);
  return found
    .sort((a, b) => Number(a.place > 0) - Number(b.place > 0))
    .slice(0, MAX_SHOWN)
    .map(({ suggestion }) => suggestion);
}
