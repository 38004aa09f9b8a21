'use client';

import { useTranslations } from 'next-intl';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import type { Rendered } from '@/server/read/views/message-views';

type Email = Extract<Rendered, { channel: 'email' }>;

/** A mail in a frame of its own: no scripts, no access to the page around it. */
export function EmailView({ email, address }: { email: Email; address: string | null }) {
  const t = useTranslations('inbox');
  return (
    <Tabs defaultValue="html" className="gap-0 overflow-hidden rounded-xl border bg-surface">
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b px-4 py-3">
        <div className="min-w-0 flex-1">
          <h3 dir="auto" className="font-semibold text-base leading-7">
            {email.subject}
          </h3>
          <dl className="flex flex-wrap gap-x-4 text-muted-foreground text-xs leading-5">
            <Header name={t('from')} value={email.from} />
            {address ? <Header name={t('to')} value={address} /> : null}
          </dl>
        </div>
        <TabsList aria-label={t('views.label')}>
          <TabsTrigger value="html">{t('views.html')}</TabsTrigger>
          <TabsTrigger value="text">{t('views.text')}</TabsTrigger>
        </TabsList>
      </header>
      <TabsContent value="html">
        <iframe
          title={t('frame')}
          sandbox=""
          srcDoc={email.html}
          className="block h-[30rem] w-full resize-y bg-white"
        />
      </TabsContent>
      <TabsContent value="text">
        <pre dir="auto" className="whitespace-pre-wrap break-words p-4 font-sans text-sm">
          {email.text}
        </pre>
      </TabsContent>
    </Tabs>
  );
}

function Header({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex min-w-0 gap-1">
      <dt>{name}:</dt>
      <dd dir="ltr" className="truncate">
        {value}
      </dd>
    </div>
  );
}
