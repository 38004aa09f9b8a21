'use client';

import { useTranslations } from 'next-intl';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import type { NoteColor } from '@/journey/graph/types';

interface NoteColorsProps {
  colors: readonly NoteColor[];
  value: NoteColor;
  disabled: boolean;
  onChange(color: NoteColor): void;
}

/** The colours of a note, by name and by look. */
export function NoteColors({ colors, value, disabled, onChange }: NoteColorsProps) {
  const t = useTranslations('canvas.note');
  return (
    <div className="flex flex-col gap-1.5">
      <p className="font-medium text-sm">{t('color')}</p>
      <ToggleGroup
        aria-label={t('color')}
        disabled={disabled}
        onValueChange={(next) => next && onChange(next as NoteColor)}
        type="single"
        value={value}
      >
        {colors.map((color) => (
          <ToggleGroupItem key={color} value={color}>
            <span aria-hidden className="safar-note size-3.5 shrink-0" data-color={color} />
            {t(`colors.${color}`)}
          </ToggleGroupItem>
        ))}
      </ToggleGroup>
    </div>
  );
}
