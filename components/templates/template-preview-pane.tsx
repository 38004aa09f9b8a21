'use client';

import { useTranslations } from 'next-intl';
import { RenderedMessage } from '@/components/messages/rendered-message';
import { Skeleton } from '@/components/ui/skeleton';
import { joinList } from '@/i18n/join-list';
import { useLanguage } from '@/i18n/use-language';
import type { TemplatePreview } from '@/server/read/views/template-views';
import type { Language } from '@/shared/language';
import { type ChosenPerson, PersonPicker } from './person-picker';

interface TemplatePreviewPaneProps {
  preview: TemplatePreview | undefined;
  error: string | null;
  /** Of the text that is shown. */
  language: Language;
  person: ChosenPerson | null;
  onPerson(person: ChosenPerson | null): void;
}

/** The message as the chosen person would get it, and the values that are missing. */
export function TemplatePreviewPane(props: TemplatePreviewPaneProps) {
  const { preview, error, person, onPerson } = props;
  const t = useTranslations('templates.editor');
  const { language: reader } = useLanguage();
  const missing = preview?.missing ?? [];
  const isBlocked = preview?.problems.some(({ language }) => language === props.language);
  return (
    <section className="min-w-0 space-y-3 lg:sticky lg:top-4">
      <header className="flex flex-wrap items-center gap-2">
        <h2 className="font-semibold text-sm">{t('preview')}</h2>
        <span className="ms-auto text-muted-foreground text-xs">{t('previewAs')}</span>
        <PersonPicker value={person} onChange={onPerson} />
      </header>
      {error ? (
        <p role="alert" className="text-danger text-sm">
          {t('previewFailed')} {error}
        </p>
      ) : null}
      {preview?.rendered ? (
        <RenderedMessage message={preview.rendered} address={null} />
      ) : preview ? (
        <p className="rounded-xl border border-dashed p-10 text-center text-muted-foreground text-sm">
          {t(isBlocked ? 'previewBlocked' : 'previewEmpty')}
        </p>
      ) : error ? null : (
        <Skeleton className="h-60 w-full" />
      )}
      {missing.length > 0 ? (
        <p className="rounded-lg border border-warning-border bg-warning-tint px-3 py-2 text-warning text-xs leading-6">
          {t('missing', { names: joinList(reader, missing) })}
        </p>
      ) : null}
    </section>
  );
}
