'use client';

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DocumentState } from './document-store';
import type { Editor } from './editor';
import type { ViewState } from './view-store';

export const EditorContext = createContext<Editor | null>(null);

/** The open journey's editor. The object stays the same for the life of the screen. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor needs an EditorContext');
  return editor;
}

/** Reads one thing of the document's state. */
export function useDocument<Part>(select: (state: DocumentState) => Part): Part {
  return useStore(useEditor().document, select);
}

/** Reads one thing of what is seen. */
export function useView<Part>(select: (state: ViewState) => Part): Part {
  return useStore(useEditor().view, select);
}
