'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { useFormat } from '@/i18n/use-format';
import type { PersonView } from '@/server/read/views/person-views';
import { DeletePersonButton } from './delete-person-button';
import { IdentityList } from './identity-list';
import { PropertyList } from './property-list';
import { ReachList } from './reach-list';
import { Timeline } from './timeline';

const REFRESH_MS = 5_000;

/** Everything known of one person, and everything that happened. */
export function PersonScreen({ personId }: { personId: string }) {
  const t = useTranslations('people');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const query = useQuery(
    trpc.person.get.queryOptions({ workspace: slug, personId }, { refetchInterval: REFRESH_MS }),
  );
  const person = query.data;
  if (query.isPending)
    return (
      <Page>
        <ListSkeleton rows={10} />
      </Page>
    );
  if (!person) {
    const isMissing = query.error?.data?.code === 'NOT_FOUND';
    return (
      <EmptyState
        title={isMissing ? t('person.notFound.title') : t('failed.title')}
        text={isMissing ? t('person.notFound.text') : errorText(query.error)}
        action={
          <Button asChild variant="outline">
            <Link href={`/w/${slug}/people`}>{t('person.back')}</Link>
          </Button>
        }
      />
    );
  }
  return (
    <Page>
      <PersonHead person={person} />
      <div className="grid items-start gap-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <div className="min-w-0 space-y-5">
          <Section title={t('person.reach')}>
            <ReachList reach={person.reach} />
          </Section>
          <Section title={t('person.traits')}>
            <PropertyList values={person.traits} empty={t('person.noTraits')} />
          </Section>
          <Section title={t('person.identities')}>
            <IdentityList person={person} />
          </Section>
        </div>
        <Timeline personId={personId} />
      </div>
    </Page>
  );
}

function PersonHead({ person }: { person: PersonView }) {
  const t = useTranslations('people.person');
  const format = useFormat();
  const { slug } = useWorkspace();
  return (
    <PageHead
      back={{ href: `/w/${slug}/people`, label: t('back') }}
      title={<bdi>{person.name}</bdi>}
      subtitle={t('seen', {
        first: format.dateTime(person.firstSeenAt),
        last: format.dateTime(person.lastSeenAt),
      })}
      actions={
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="flex flex-wrap gap-x-3 text-muted-foreground text-sm">
            <span>{t('stats.open', { count: person.openRuns })}</span>
            <span>{t('stats.runs', { count: person.runs })}</span>
            <span>{t('stats.messages', { count: person.messages })}</span>
          </p>
          <DeletePersonButton person={person} />
        </div>
      }
    />
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="space-y-2">
      <h2 className="font-semibold text-sm">{title}</h2>
      {children}
    </section>
  );
}
