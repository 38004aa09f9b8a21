'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RenderedMessage } from '@/components/messages/rendered-message';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Skeleton } from '@/components/ui/skeleton';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { joinList } from '@/i18n/join-list';
import { useLanguage } from '@/i18n/use-language';
import type { SimulatedMessage } from '@/journey/simulate/types';
import type { Language } from '@/shared/language';
import { useDocument, useEditor } from '../state/editor-context';
import { objectOf, type ValueRow } from './typed-json';

const NAMES: Record<Language, string> = { fa: 'فارسی', en: 'English' };

/** A message as this person would see it, in each language it was written in. Asked for only when it is looked at. */
export function TriedMessage(props: { message: SimulatedMessage; entry: ValueRow[]; isOpen: boolean }) {
  const { message, entry, isOpen } = props;
  const t = useTranslations('simulator.walk');
  const channelName = useTranslations('rules.channels');
  const { language: reader } = useLanguage();
  const errorText = useErrorText();
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const { journeyId } = useEditor();
  const name = useDocument(({ document }) => document.name);
  const [language, setLanguage] = useState<Language | null>(null);
  const query = useQuery(
    trpc.template.previewMessage.queryOptions(
      {
        workspace: slug,
        template: message.template,
        person: message.traits,
        event: objectOf(entry),
        variables: message.variables,
        journey: { id: journeyId, name },
        ...(language ? { language } : {}),
      },
      { enabled: isOpen, placeholderData: (before) => before },
    ),
  );
  if (!isOpen) return null;
  const preview = query.data;
  const problem = preview?.problems[0];
  return (
    <section
      aria-label={t('message', { channel: channelName(message.channel) })}
      className="ms-12 me-2 mb-2 space-y-2"
    >
      {query.isError && (
        <p className="text-danger text-sm" role="alert">
          {t('previewFailed')} {errorText(query.error)}
        </p>
      )}
      {query.isPending && <Skeleton className="h-24 w-full" />}
      {preview && preview.languages.length > 1 && (
        <ToggleGroup
          aria-label={t('language')}
          onValueChange={(next) => next && setLanguage(next as Language)}
          type="single"
          value={preview.language ?? ''}
        >
          {preview.languages.map((known) => (
            <ToggleGroupItem key={known} lang={known} value={known}>
              {NAMES[known]}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
      )}
      {preview?.rendered && <RenderedMessage address={null} message={preview.rendered} />}
      {preview && !preview.rendered && (
        <p className="rounded-lg border border-dashed p-4 text-muted-foreground text-sm">
          {problem ? t('renderFailed', { message: problem.message }) : t('noTemplate')}
        </p>
      )}
      {preview && preview.missing.length > 0 && (
        <p className="rounded-lg border border-warning-border bg-warning-tint px-3 py-2 text-warning text-xs leading-6">
          {t('missing', { names: joinList(reader, preview.missing) })}
        </p>
      )}
    </section>
  );
}
