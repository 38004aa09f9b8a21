'use client';

import { useView } from './state/editor-context';

/** The one polite voice of the editor. */
export function LiveRegion() {
  const { text, ask } = useView(({ announcement }) => announcement);
  return (
    <div aria-live="polite" className="sr-only" data-announcements>
      <span key={ask}>{text}</span>
    </div>
  );
}
