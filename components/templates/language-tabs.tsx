'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ConfirmTrigger } from '@/components/ui/confirm-trigger';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import type { TemplateContent } from '@/journey/content/types';
import type { TemplateProblem } from '@/server/read/views/template-views';
import { LANGUAGES, type Language } from '@/shared/language';

interface LanguageTabsProps {
  content: TemplateContent;
  language: Language;
  problems: TemplateProblem[];
  onChoose(language: Language): void;
  onAdd(language: Language): void;
  onRemove(language: Language): void;
}

/** The languages a template is written in; a person gets their own. */
export function LanguageTabs(props: LanguageTabsProps) {
  const t = useTranslations('templates');
  const written = LANGUAGES.filter((language) => props.content[language] || language === props.language);
  const absent = LANGUAGES.filter((language) => !written.includes(language));
  const name = t(`languages.${props.language}`);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ToggleGroup
        type="single"
        aria-label={t('editor.language')}
        value={props.language}
        onValueChange={(next) => next && props.onChoose(next as Language)}
      >
        {written.map((language) => (
          <ToggleGroupItem key={language} value={language}>
            {t(`languages.${language}`)}
            {props.problems.some((problem) => problem.language === language) ? (
              <span aria-hidden className="size-1.5 rounded-full bg-danger" />
            ) : null}
          </ToggleGroupItem>
        ))}
      </ToggleGroup>
      {absent.map((language) => (
        <Button key={language} variant="ghost" size="sm" onClick={() => props.onAdd(language)}>
          <Plus aria-hidden />
          {t('editor.addLanguage', { language: t(`languages.${language}`) })}
        </Button>
      ))}
      {written.length > 1 ? (
        <ConfirmTrigger
          title={t('editor.removeLanguage', { language: name })}
          text={t('editor.removeLanguageText', { language: name })}
          action={t('editor.delete')}
          variant="danger"
          onConfirm={() => props.onRemove(props.language)}
          trigger={
            <Button
              variant="ghost"
              size="icon"
              className="ms-auto"
              aria-label={t('editor.removeLanguage', { language: name })}
            >
              <Trash2 aria-hidden />
            </Button>
          }
        />
      ) : null}
    </div>
  );
}
