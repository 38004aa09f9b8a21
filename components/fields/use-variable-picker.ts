'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type OpenVariable, openVariable, writeVariable } from './liquid-caret';
import { matchingOptions, type VariableOption } from './variable-options';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Keys that move the caret and with it what is asked for. */
const CARET_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** Offers variables behind `{{` in a text: arrows choose, Enter and Tab take, Escape closes. The text keeps the keyboard. */
export function useVariablePicker(
  options: readonly VariableOption[],
  value: string,
  onChange: (value: string) => void,
) {
  const listId = useId();
  const control = useRef<Control | null>(null);
  const [open, setOpen] = useState<OpenVariable | null>(null);
  const [active, setActive] = useState(0);
  const offered = open ? matchingOptions(options, open.query) : [];

  const look = (element: Control) => {
    control.current = element;
    const caret = element.selectionStart ?? 0;
    setOpen(caret === element.selectionEnd ? openVariable(element.value, caret) : null);
    setActive(0);
  };
  const take = ({ path }: VariableOption) => {
    const element = control.current;
    if (!element || !open) return;
    const next = writeVariable(value, element.selectionStart ?? value.length, open, path);
    setOpen(null);
    onChange(next.text);
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(next.caret, next.caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent<Control>) => {
    const chosen = offered[active];
    if (!chosen || event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) setActive((active + move + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen);
    else if (event.key === 'Escape') setOpen(null);
    else return;
    event.preventDefault();
  };

  const isOpen = offered.length > 0;
  return {
    listId,
    offered,
    active,
    take,
    optionId: (index: number) => `${listId}-${index}`,
    controlProps: {
      'aria-autocomplete': 'list' as const,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': isOpen ? `${listId}-${active}` : undefined,
      onInput: (event: { currentTarget: Control }) => look(event.currentTarget),
      onClick: (event: { currentTarget: Control }) => look(event.currentTarget),
      onKeyUp: (event: KeyboardEvent<Control>) => CARET_KEYS.has(event.key) && look(event.currentTarget),
      onBlur: () => setOpen(null),
      onKeyDown,
    },
  };
}
