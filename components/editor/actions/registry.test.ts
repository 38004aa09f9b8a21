import { describe, expect, it } from 'vitest';
import en from '@/messages/en/editor.json';
import fa from '@/messages/fa/editor.json';
import { findAction } from './find-action';
import { canonicalCombo } from './key-combo';
import { actions } from './registry';

const press = (
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('the commands of the editor', () => {
  it('never give one key to two commands', () => {
    const owners = new Map<string, string[]>();
    for (const { id, keys } of actions) {
      for (const combo of keys.map(canonicalCombo)) owners.set(combo, [...(owners.get(combo) ?? []), id]);
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('each have their own id and a name in both languages', () => {
    const ids = actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(en.actions, id).toHaveProperty(id);
      expect(fa.actions, id).toHaveProperty(id);
    }
  });

  it('answer to the key under the finger, whatever letter the layout puts there', () => {
    const persianC = { ...press('KeyC', { ctrlKey: true }), key: 'ز' };
    expect(findAction(actions, persianC, 'canvas')?.id).toBe('copy');
    expect(findAction(actions, press('KeyZ', { metaKey: true, shiftKey: true }), 'editor')?.id).toBe('redo');
  });

  it('leave the keys of the graph alone while the keyboard is elsewhere', () => {
    expect(findAction(actions, press('Delete'), 'canvas')?.id).toBe('remove');
    expect(findAction(actions, press('Delete'), 'editor')).toBeUndefined();
  });
});
