'use client';

import { useTranslations } from 'next-intl';
import { appErrorOf } from '@/components/trpc/app-error-of';
import { useErrorText } from '@/components/trpc/use-error-text';
import type { Channel } from '@/shared/channel';
import { LANGUAGES } from '@/shared/language';
import { CONTENT_FIELDS } from './content-fields';
import { useLiquidText } from './use-liquid-text';

/** Why a template cannot be published; a field and its language are called as the form calls them. */
export function usePublishErrorText(channel: Channel): (error: unknown) => string {
  const t = useTranslations('templates');
  const errors = useTranslations('errors');
  const errorText = useErrorText();
  const liquid = useLiquidText();
  return (error) => {
    const known = appErrorOf(error);
    const field = CONTENT_FIELDS[channel].find(({ name }) => name === known?.values.field);
    const language = LANGUAGES.find((one) => one === known?.values.language);
    if (!known || !field || !language || !errors.has(known.key)) return errorText(error);
    return errors(known.key, {
      ...known.values,
      field: t(`editor.${field.label}`),
      language: t(`languages.${language}`),
      message: liquid(String(known.values.message)),
    });
  };
}
