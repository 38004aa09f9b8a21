'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Input } from '@/components/ui/input';
import { Label } from '@/components/ui/label';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { useDebounced } from '@/components/ui/use-debounced';
import type { TemplateContent } from '@/journey/content/types';
import type { TemplateView } from '@/server/read/views/template-views';
import { LANGUAGES, type Language } from '@/shared/language';
import { EMPTY_CONTENT } from './content-fields';
import { ContentForm } from './content-form';
import { DeleteTemplate } from './delete-template';
import { LanguageTabs } from './language-tabs';
import type { ChosenPerson } from './person-picker';
import { PublishTemplate } from './publish-template';
import { SaveStateText } from './save-state-text';
import { TemplatePreviewPane } from './template-preview-pane';
import { useTemplateDraft } from './use-template-draft';

const PREVIEW_AFTER_MS = 350;

/** Writes a template, one language at a time, with the message beside it as a chosen person would get it. */
export function TemplateEditor({ template, onPublished }: { template: TemplateView; onPublished(): void }) {
  const t = useTranslations('templates.editor');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const workspace = useWorkspace();
  const { draft, change, flush, state } = useTemplateDraft(template);
  const written = LANGUAGES.filter((language) => draft.content[language]);
  const [language, setLanguage] = useState<Language>(written[0] ?? workspace.language);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  /** As it was opened or last published. */
  const [clean, setClean] = useState(draft.content);
  const nameId = useId();

  const shown = useDebounced(draft.content, PREVIEW_AFTER_MS);
  const preview = useQuery(
    trpc.template.preview.queryOptions(
      { workspace: workspace.slug, channel: template.channel, draft: shown, language, personId: person?.id },
      { placeholderData: keepPreviousData, retry: false },
    ),
  );
  const problems = preview.data?.problems ?? [];

  const write = (content: TemplateContent) => change({ content });
  const values: Record<string, string | undefined> = {
    ...EMPTY_CONTENT[template.channel],
    ...draft.content[language],
  };
  return (
    <Page>
      <PageHead
        back={{ href: `/w/${workspace.slug}/templates`, label: t('back') }}
        title={<bdi>{draft.name || template.key}</bdi>}
        subtitle={<SaveStateText state={state} onRetry={flush} />}
        actions={
          <>
            <DeleteTemplate template={template} />
            <PublishTemplate
              template={template}
              hasProblems={problems.length > 0}
              isChanged={
                template.hasUnpublishedChanges || template.version === null || draft.content !== clean
              }
              save={flush}
              onPublished={(content) => {
                setClean(content);
                onPublished();
              }}
            />
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="min-w-0 space-y-4">
          <div className="flex flex-wrap gap-4">
            <div className="min-w-48 flex-1 space-y-1.5">
              <Label htmlFor={nameId}>{t('name')}</Label>
              <Input
                id={nameId}
                value={draft.name}
                maxLength={120}
                onChange={(event) => change({ name: event.target.value })}
              />
            </div>
            <div className="space-y-1.5">
              <span className="block font-medium text-sm">{t('key')}</span>
              <code
                dir="ltr"
                title={t('keyHint')}
                className="flex h-9 items-center rounded-md bg-muted px-3 font-mono text-xs"
              >
                {template.key}
              </code>
            </div>
          </div>
          <LanguageTabs
            content={draft.content}
            language={language}
            problems={problems}
            onChoose={setLanguage}
            onAdd={(added) => {
              write({ ...draft.content, [added]: { ...EMPTY_CONTENT[template.channel] } });
              setLanguage(added);
            }}
            onRemove={(removed) => {
              const { [removed]: _, ...rest } = draft.content;
              write(rest);
              setLanguage(LANGUAGES.find((other) => other !== removed) ?? removed);
            }}
          />
          <ContentForm
            channel={template.channel}
            language={language}
            values={values}
            problems={problems.filter((problem) => problem.language === language)}
            onChange={(name, value) =>
              write({ ...draft.content, [language]: { ...values, [name]: value } } as TemplateContent)
            }
          />
        </div>
        <TemplatePreviewPane
          preview={preview.data}
          language={language}
          error={preview.error ? errorText(preview.error) : null}
          person={person}
          onPerson={setPerson}
        />
      </div>
    </Page>
  );
}
