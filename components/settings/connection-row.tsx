'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Badge } from '@/components/ui/badge';
import type { ConnectionView } from '@/server/read/views/workspace-views';
import { ConnectionMenu } from './connection-menu';
import { ConnectionProblem } from './connection-problem';
import { useIsAdmin } from './use-is-admin';

/** A provider account: what it is, whether it sends, what troubles it. */
export function ConnectionRow({ connection }: { connection: ConnectionView }) {
  const t = useTranslations('settings.channels');
  const { slug } = useWorkspace();
  const isAdmin = useIsAdmin();
  const { name, provider, config, isDefault, status, problem } = connection;
  const isSandbox = provider.startsWith('sandbox');
  const providerName = t.has(`providers.${provider}`) ? t(`providers.${provider}`) : provider;
  const facts = [config.host && `${config.host}:${config.port}`, config.fromAddress].filter(
    (fact) => typeof fact === 'string',
  );
  return (
    <li className="flex flex-col gap-2 border-border border-t px-4 py-3">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            <bdi className="truncate">{name}</bdi>
            {isDefault && <Badge variant="primary">{t('default')}</Badge>}
            {status === 'paused' && <Badge variant="warning">{t('paused')}</Badge>}
          </p>
          <p className="text-muted-foreground text-xs">
            {providerName}
            {facts.map((fact) => (
              <span key={fact}>
                {' · '}
                <bdi>{fact}</bdi>
              </span>
            ))}
          </p>
          {isSandbox && (
            <p className="text-muted-foreground text-xs">
              {t.rich('sandboxNote', {
                link: (words) => (
                  <Link href={`/w/${slug}/inbox`} className="text-primary underline underline-offset-2">
                    {words}
                  </Link>
                ),
              })}
            </p>
          )}
          {config.source === 'environment' && (
            <p className="text-muted-foreground text-xs">{t('fromEnvironment')}</p>
          )}
        </div>
        {isAdmin && <ConnectionMenu connection={connection} />}
      </div>
      {problem && <ConnectionProblem problem={problem} />}
    </li>
  );
}
