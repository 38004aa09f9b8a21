'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useRulePreview } from '@/components/segments/use-rule-preview';
import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import type { Editor } from './editor';

/** The facts, with how many people the audience of the journey has right now. */
export function useAudienceFact(editor: Editor, facts: WorkspaceFacts): WorkspaceFacts {
  const rule = useStore(editor.document, ({ document }) => document.settings.audience?.rule);
  const { of, data } = useRulePreview(rule);
  const count = data?.count;
  return useMemo(
    () => (of && count !== undefined ? { ...facts, audience: { rule: of, count } } : facts),
    [facts, of, count],
  );
}
