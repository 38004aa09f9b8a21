'use client';

import { useStore } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { useDocument, useView } from '../state/editor-context';
import { placeOf } from '../state/place-of';

const GAP = 30;

/** What a drag with a key held will do, above the card; and when copies are dragged, where the originals stay. */
export function DragHint() {
  const t = useTranslations('canvas.drag');
  const { direction } = useLanguage();
  const drag = useView((view) => view.drag);
  const journey = useDocument(({ document }) => document);
  const place = useStore(({ nodeLookup }) => {
    const at = nodeLookup.get(drag?.ids[0] ?? '')?.internals.positionAbsolute;
    return at ? `translate(${at.x}px, ${at.y - GAP}px)` : undefined;
  });
  const sizes = useStore(({ nodeLookup }) =>
    (drag?.ids ?? [])
      .map((id) => nodeLookup.get(id)?.measured)
      .map((size) => `${size?.width ?? 0} ${size?.height ?? 0}`)
      .join(),
  );
  if (!drag || drag.how === 'move') return null;
  return (
    <>
      {drag.how === 'copy' &&
        drag.ids.map((id, index) => {
          const { x, y } = placeOf(journey, id) ?? { x: 0, y: 0 };
          const [width, height] = sizes.split(',')[index]?.split(' ').map(Number) ?? [];
          return (
            <span
              aria-hidden
              className="safar-ghost"
              key={id}
              style={{ width, height, transform: `translate(${x}px, ${y}px)` }}
            />
          );
        })}
      <span
        className="absolute whitespace-nowrap rounded-md bg-foreground px-2 py-0.5 text-[12px] text-background"
        dir={direction}
        role="status"
        style={{ transform: place }}
      >
        {t(drag.how)}
      </span>
    </>
  );
}
