'use client';

import { Trash2, Zap } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { ScriptEntry } from './setup';
import { useScriptText } from './use-script-text';

/** What the author lets happen, each with its time. */
export function ScriptList({ entries, onRemove }: { entries: ScriptEntry[]; onRemove(id: string): void }) {
  const t = useTranslations('simulator.script');
  const text = useScriptText();
  return (
    <div className="space-y-2">
      <p className="text-muted-foreground text-xs leading-5">{t('hint')}</p>
      {entries.length === 0 ? (
        <p className="rounded-lg border border-dashed p-4 text-center text-muted-foreground text-sm">
          {t('empty')}
        </p>
      ) : (
        <ul aria-label={t('list')} className="space-y-1">
          {entries.map(({ id, what }) => (
            <li className="flex items-start gap-2 rounded-lg border border-border px-2.5 py-2" key={id}>
              <Zap aria-hidden className="mt-1 size-4 shrink-0 text-muted-foreground" />
              <span className="min-w-0 flex-1 text-sm leading-6">
                {text.what(what)}
                <span className="block text-muted-foreground text-xs">{text.when(what.when)}</span>
              </span>
              <Button
                aria-label={t('remove', { what: text.what(what) })}
                onClick={() => onRemove(id)}
                size="icon-sm"
                variant="ghost"
              >
                <Trash2 />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
