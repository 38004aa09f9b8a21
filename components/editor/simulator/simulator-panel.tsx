'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { CannotRun } from './cannot-run';
import { Player } from './player';
import { ScriptForm, type ScriptPlace } from './script-form';
import { ScriptList } from './script-list';
import type { Setup } from './setup';
import { SetupForm } from './setup-form';
import { useStory } from './use-story';
import { WalkList } from './walk-list';

type Tab = 'walk' | 'setup' | 'script';

/** One person's way through the draft: whom, when, what happens to them, and the story that follows. */
export function SimulatorPanel(props: { setup: Setup; onChange(setup: Setup): void; onClose(): void }) {
  const { setup, onChange } = props;
  const t = useTranslations('simulator');
  const [tab, setTab] = useState<Tab>('walk');
  const [place, setPlace] = useState<ScriptPlace | null>(null);
  const story = useStory(setup);
  const { tried } = story;
  return (
    <div className="flex h-full min-h-0 flex-col" data-simulator>
      <header className="flex items-start gap-2.5 border-border border-b p-3">
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold text-sm">{t('title')}</h2>
          <p className="text-muted-foreground text-xs">{t('subtitle')}</p>
        </div>
        <Button aria-label={t('close')} onClick={props.onClose} size="icon-sm" variant="ghost">
          <X />
        </Button>
      </header>
      {tried.ok && tried.told.moments.length > 0 && <Player story={story} told={tried.told} />}
      <Tabs className="min-h-0 flex-1 gap-0" onValueChange={(next) => setTab(next as Tab)} value={tab}>
        <TabsList aria-label={t('tabs.label')} className="mx-3 mt-2">
          {(['walk', 'setup', 'script'] as const).map((name) => (
            <TabsTrigger key={name} value={name}>
              {t(`tabs.${name}`)}
            </TabsTrigger>
          ))}
        </TabsList>
        <TabsContent className="min-h-0 overflow-y-auto p-3" value="walk">
          {tried.ok ? (
            <WalkList
              onAddHere={(where) => {
                setPlace(where);
                setTab('script');
              }}
              story={story}
              tried={tried}
            />
          ) : (
            <CannotRun onSetup={() => setTab('setup')} tried={tried} />
          )}
        </TabsContent>
        <TabsContent className="min-h-0 overflow-y-auto p-3" value="setup">
          <SetupForm onChange={onChange} setup={setup} tried={tried} />
        </TabsContent>
        <TabsContent className="min-h-0 space-y-4 overflow-y-auto p-3" value="script">
          <ScriptList
            entries={setup.script}
            onRemove={(id) => onChange({ ...setup, script: setup.script.filter((entry) => entry.id !== id) })}
          />
          <ScriptForm
            key={place ? `${place.node}#${place.visit}` : ''}
            onAdd={(what) =>
              onChange({ ...setup, script: [...setup.script, { id: crypto.randomUUID(), what }] })
            }
            place={place}
            tried={tried}
          />
        </TabsContent>
      </Tabs>
    </div>
  );
}
