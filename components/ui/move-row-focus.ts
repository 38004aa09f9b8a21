import type { KeyboardEvent } from 'react';

/** Arrow up and down move the focus between the rows' main links (`data-row-link`); Home and End to the ends. */
export function moveRowFocus(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const here = links.indexOf(document.activeElement as HTMLElement);
  if (here < 0) return;
  const targets: Record<string, HTMLElement | undefined> = {
    ArrowDown: links[here + 1],
    ArrowUp: links[here - 1],
    Home: links[0],
    End: links.at(-1),
  };
  const target = targets[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
