'use client';

import { CircleSlash, DoorOpen, Hourglass, Plus, Zap } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { StepRow } from '@/components/runs/step-row';
import { useReasonText } from '@/components/runs/use-reason-text';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { StepChange } from '@/journey/plan/types';
import type { Moment } from '@/journey/simulate/types';
import type { StepView } from '@/server/read/views/run-views';
import { useDocument, useView } from '../state/editor-context';
import type { ScriptPlace } from './script-form';
import { TriedMessage } from './tried-message';
import type { Tried } from './try-journey';
import { useScriptText } from './use-script-text';
import type { Story } from './use-story';

interface WalkListProps {
  tried: Extract<Tried, { ok: true }>;
  story: Story;
  onAddHere(place: ScriptPlace): void;
}

const viewOf = (step: StepChange): StepView => ({
  ...step,
  id: String(step.position),
  enteredAt: new Date(step.enteredAt).toISOString(),
  leftAt: step.leftAt === null ? null : new Date(step.leftAt).toISOString(),
});

/** The story in words: each step with its time and its reason, and between them what happened. A press goes to that moment. */
export function WalkList({ tried, story, onAddHere }: WalkListProps) {
  const t = useTranslations('simulator.walk');
  const reason = useReasonText();
  const scriptText = useScriptText();
  const nodes = useDocument(({ document }) => document.nodes);
  const { told, entry } = tried;
  const { moment, at, go } = story;
  useFollowSelection(tried, story);

  if (told.refused)
    return (
      <ul>
        <Fact Icon={CircleSlash} title={t('refused')}>
          {reason.refusal(told.refused)}
        </Fact>
      </ul>
    );
  const seen = new Set<number>();
  return (
    <ol aria-label={t('label')} className="space-y-1">
      {told.moments.map((one, index) => {
        if (one.kind === 'end')
          return (
            <MomentRow key="end" Icon={DoorOpen} index={index} story={story} told={one}>
              <span className="font-medium">{t('end')}</span> {reason.end(one.reason)}
            </MomentRow>
          );
        if (one.kind === 'happened')
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the story is what a moment is known by.
            <MomentRow key={`happened-${index}`} Icon={Zap} index={index} story={story} told={one}>
              {scriptText.what(one.what)}
            </MomentRow>
          );
        const { position } = one.step;
        if (seen.has(position)) return null;
        seen.add(position);
        const now = at.steps.get(position);
        const step = now ?? told.steps.find((last) => last.position === position) ?? one.step;
        const isShown = at.position === position;
        const message = told.messages.find(
          ({ nodeId, visit }) => nodeId === step.nodeId && visit === step.visit,
        );
        return (
          <StepRow
            key={position}
            isAhead={!now}
            isSelected={isShown}
            nodes={nodes}
            onSelect={() => go(lastMomentOf(told.moments, position, isShown ? moment : null) ?? index)}
            step={viewOf(step)}
          >
            {message && (
              <TriedMessage entry={entry} isOpen={isShown} key={message.template} message={message} />
            )}
            {isShown && canHappenHere(told.steps, position) && (
              <Button
                className="ms-12 mb-2"
                onClick={() => onAddHere({ node: step.nodeId, visit: step.visit })}
                size="sm"
                variant="outline"
              >
                <Plus />
                {t('addHere')}
              </Button>
            )}
          </StepRow>
        );
      })}
      {!told.end && <Fact Icon={Hourglass} title={t('inside')} />}
    </ol>
  );
}

/** Where the visit began; pressed again while there, where it ended. */
function lastMomentOf(moments: readonly Moment[], position: number, shown: number | null): number | null {
  const own = moments.flatMap((one, index) =>
    one.kind === 'step' && one.step.position === position ? [index] : [],
  );
  const first = own[0] ?? null;
  return shown !== null && shown === first ? (own.at(-1) ?? first) : first;
}

/** Time passed there, or a message left: something may have happened meanwhile. */
const canHappenHere = (steps: readonly StepChange[], position: number): boolean => {
  const step = steps.find((one) => one.position === position);
  return (
    step?.reason.code !== 'entered' &&
    (step?.leftAt === null || step?.leftAt !== step?.enteredAt || step?.reason.code === 'effect')
  );
};

/** A step that is chosen on the canvas is gone to. */
function useFollowSelection({ told }: Extract<Tried, { ok: true }>, { go }: Story): void {
  const selected = useView(({ selection }) => (selection.length === 1 ? selection[0] : undefined));
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    const index = told.moments.findIndex((one) => one.kind === 'step' && one.step.nodeId === selected);
    if (index >= 0) go(index);
  }, [selected, told, go]);
}

function MomentRow(props: {
  Icon: typeof Zap;
  index: number;
  told: Moment;
  story: Story;
  children: ReactNode;
}) {
  const { Icon, index, told, story } = props;
  const format = useFormat();
  const isAhead = index > story.moment;
  return (
    <li>
      <button
        aria-pressed={index === story.moment}
        className={cn(
          'flex w-full items-start gap-3 rounded-lg border border-transparent px-3 py-2 text-start text-sm hover:bg-muted',
          index === story.moment && 'border-primary bg-muted',
          isAhead && 'text-muted-foreground',
        )}
        onClick={() => story.go(index)}
        type="button"
      >
        <span className="grid size-7 shrink-0 place-items-center">
          <Icon aria-hidden className="size-4 text-muted-foreground" />
        </span>
        <span className="min-w-0 flex-1 leading-6">{props.children}</span>
        <time
          className="whitespace-nowrap text-muted-foreground text-xs tabular-nums leading-6"
          dateTime={new Date(told.at).toISOString()}
        >
          {format.dateTime(told.at, true)}
        </time>
      </button>
    </li>
  );
}

function Fact({ Icon, title, children }: { Icon: typeof Zap; title: string; children?: ReactNode }) {
  return (
    <li className="flex list-none items-start gap-3 px-3 py-2 text-sm">
      <Icon aria-hidden className="mt-1 size-4 shrink-0 text-muted-foreground" />
      <span className="min-w-0 leading-6">
        <span className="font-medium">{title}</span>
        {children && <span className="block text-muted-foreground">{children}</span>}
      </span>
    </li>
  );
}
