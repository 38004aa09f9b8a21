'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Badge } from '@/components/ui/badge';
import { textDirection } from '@/i18n/text-direction';
import type { TemplateListItem } from '@/server/read/views/template-views';

/** A template at a glance: channel, name, first words, languages, state. */
export function TemplateTile({ template }: { template: TemplateListItem }) {
  const t = useTranslations('templates');
  const { slug } = useWorkspace();
  const version = template.version ?? 0;
  return (
    <li className="relative flex min-w-0 flex-col gap-2 rounded-xl border bg-surface p-4 focus-within:border-primary hover:border-primary">
      <div className="flex items-center gap-2">
        <span className="grid size-7 shrink-0 place-items-center rounded-md bg-family-message/15 text-family-message">
          <ChannelIcon channel={template.channel} className="size-4" />
        </span>
        <h2 className="min-w-0 truncate font-medium text-sm">
          <Link
            href={`/w/${slug}/templates/${template.id}`}
            className="outline-none after:absolute after:inset-0 after:rounded-xl focus-visible:after:ring-2 focus-visible:after:ring-primary"
          >
            <bdi>{template.name}</bdi>
          </Link>
        </h2>
        <span className="ms-auto flex shrink-0 gap-1">
          {template.languages.map((language) => (
            <Badge key={language} variant="outline">
              {t(`languages.${language}`)}
            </Badge>
          ))}
        </span>
      </div>
      <p
        dir={textDirection(template.excerpt)}
        className="line-clamp-2 min-h-12 text-start text-muted-foreground text-sm leading-6"
      >
        {template.excerpt}
      </p>
      <p className="flex flex-wrap gap-x-2 text-muted-foreground text-xs">
        <span className={template.version === null ? 'text-warning' : undefined}>
          {template.version === null
            ? t('state.never')
            : template.hasUnpublishedChanges
              ? t('state.changed', { version })
              : t('state.published', { version })}
        </span>
        <span>· {t('usedBy', { count: template.usedBy.length })}</span>
      </p>
    </li>
  );
}
