'use client';

import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { NodeId } from '@/journey/graph/types';
import { useNodeWords } from '../canvas/use-node-words';
import { useDocument, useEditor, useView } from '../state/editor-context';
import { focusNode } from '../state/select';
import { findSteps } from './find-steps';
import { showStep } from './show-step';

/** Finds steps by anything that is written in them and walks through what is found. */
export function FindBar() {
  const isOpen = useView(({ find }) => find.isOpen);
  return isOpen ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const t = useTranslations('canvas.find');
  const editor = useEditor();
  const words = useNodeWords();
  const field = useRef<HTMLInputElement>(null);
  const ask = useView(({ find }) => find.ask);
  const document = useDocument((state) => state.document);
  const vocabulary = useDocument((state) => state.vocabulary);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(
    () => findSteps(document, query, words, vocabulary),
    [document, query, words, vocabulary],
  );
  const current: NodeId | undefined = hits[Math.min(at, hits.length - 1)];

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the field takes the keyboard again.
  useEffect(() => field.current?.select(), [ask]);
  useEffect(() => {
    editor.view.setState({ found: new Set(hits) });
    return () => editor.view.setState({ found: new Set() });
  }, [editor, hits]);
  useEffect(() => {
    if (current) showStep(editor, current);
  }, [editor, current]);

  const walk = (by: number) => {
    if (hits.length === 0) return;
    const next = (Math.min(at, hits.length - 1) + by + hits.length) % hits.length;
    setAt(next);
    const id = hits[next];
    if (id) showStep(editor, id);
  };
  const close = () => {
    editor.view.setState(({ find }) => ({ find: { ...find, isOpen: false } }));
    if (current) focusNode(editor.view, current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') walk(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search
      aria-label={t('title')}
      className="absolute inset-e-3 top-3 z-10 flex items-center gap-1 rounded-lg border bg-surface p-1 shadow-float max-sm:inset-x-3"
    >
      <Search aria-hidden className="ms-1.5 size-4 shrink-0 text-muted-foreground" />
      <input
        aria-label={t('title')}
        autoComplete="off"
        className="h-7 w-48 min-w-0 flex-1 bg-transparent px-1 text-sm outline-none"
        dir="auto"
        onChange={({ target }) => {
          setQuery(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={t('placeholder')}
        ref={field}
        value={query}
      />
      <span
        aria-live="polite"
        className="whitespace-nowrap px-1 text-muted-foreground text-xs tabular-nums"
        data-find-count
      >
        {query.trim() &&
          (hits.length === 0
            ? t('nothing')
            : t('count', { at: Math.min(at, hits.length - 1) + 1, count: hits.length }))}
      </span>
      <Button
        aria-label={t('previous')}
        disabled={hits.length < 2}
        onClick={() => walk(-1)}
        size="icon-sm"
        variant="ghost"
      >
        <ChevronUp />
      </Button>
      <Button
        aria-label={t('next')}
        disabled={hits.length < 2}
        onClick={() => walk(1)}
        size="icon-sm"
        variant="ghost"
      >
        <ChevronDown />
      </Button>
      <Button aria-label={t('close')} onClick={close} size="icon-sm" variant="ghost">
        <X />
      </Button>
    </search>
  );
}
