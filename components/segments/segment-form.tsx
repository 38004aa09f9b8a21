'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { blankCondition } from '@/components/fields/blank-condition';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardFooter, CardHeader, CardTitle } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { LeaveGuard } from '@/components/ui/leave-guard';
import { RadioChoice } from '@/components/ui/radio-choice';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Rule } from '@/journey/rules/types';
import { checkRule } from './check-rule';
import { SegmentPreview } from './segment-preview';
import { SegmentRuleField } from './segment-rule-field';

const KINDS = ['dynamic', 'static'] as const;

interface SegmentFormProps {
  /** Missing: a new one. */
  segment?: { key: string; name: string; rule: Rule | null };
  busy: boolean;
  onSave(segment: { name: string; rule: Rule | null }): void;
  /** Below the count of people. */
  children?: ReactNode;
}

/** Name and rule of a segment, with the people it describes beside it while one writes. */
export function SegmentForm({ segment, busy, onSave, children }: SegmentFormProps) {
  const t = useTranslations('segments');
  const [name, setName] = useState(segment?.name ?? '');
  const [kind, setKind] = useState<(typeof KINDS)[number]>(
    segment && segment.rule === null ? 'static' : 'dynamic',
  );
  const [blank] = useState(() => blankCondition('trait'));
  const [rule, setRule] = useState<Rule>(segment?.rule ?? blank);
  const [wasTried, setTried] = useState(false);
  const isDynamic = kind === 'dynamic';
  const isNameMissing = name.trim() === '';
  const isIncomplete = isDynamic && checkRule(rule, 'rule').some(({ severity }) => severity === 'error');
  const isChanged = !segment || name !== segment.name || (isDynamic && rule !== segment.rule);
  const isBegun = name !== '' || !isDynamic || rule !== blank;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNameMissing && !isIncomplete) onSave({ name: name.trim(), rule: isDynamic ? rule : null });
  };
  const reset = () => {
    setName(segment?.name ?? '');
    setRule(segment?.rule ?? blank);
    setTried(false);
  };
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <LeaveGuard isDirty={!busy && (segment ? isChanged : isBegun)} />
      <Card>
        <form noValidate onSubmit={submit}>
          <CardContent className="flex flex-col gap-5">
            <Field error={wasTried && isNameMissing && t('form.nameMissing')} label={t('form.name')}>
              <Input
                dir="auto"
                maxLength={120}
                onChange={(event) => setName(event.target.value)}
                placeholder={t('form.namePlaceholder')}
                value={name}
              />
            </Field>
            {!segment && (
              <RadioGroup
                aria-label={t('form.kind')}
                className="grid gap-2 sm:grid-cols-2"
                onValueChange={(value) => setKind(value as typeof kind)}
                value={kind}
              >
                {KINDS.map((value) => (
                  <RadioChoice
                    className="rounded-lg border border-border p-3"
                    hint={t(`form.kindHints.${value}`)}
                    key={value}
                    label={t(`form.kinds.${value}`)}
                    value={value}
                  />
                ))}
              </RadioGroup>
            )}
            {isDynamic && (
              <SegmentRuleField
                label={t('form.rule')}
                onChange={setRule}
                rule={rule}
                segment={segment?.key ?? null}
                wasTried={wasTried}
              />
            )}
            {segment?.rule && <p className="text-muted-foreground text-xs">{t('form.quiet')}</p>}
          </CardContent>
          <CardFooter>
            <Button busy={busy} disabled={!isChanged} type="submit">
              {segment ? t('form.save') : t('form.create')}
            </Button>
            {segment && isChanged && (
              <Button onClick={reset} variant="ghost">
                {t('form.reset')}
              </Button>
            )}
            {wasTried && isIncomplete && (
              <p className="text-danger text-sm" role="alert">
                {t('form.incomplete')}
              </p>
            )}
          </CardFooter>
        </form>
      </Card>
      <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-4">
        {(isDynamic || !segment) && (
          <Card>
            <CardHeader>
              <CardTitle>{t('preview.title')}</CardTitle>
            </CardHeader>
            <CardContent className="pt-0">
              {isDynamic ? (
                <SegmentPreview rule={rule} />
              ) : (
                <p className="text-muted-foreground text-sm">{t('preview.byHand')}</p>
              )}
            </CardContent>
          </Card>
        )}
        {children}
      </div>
    </div>
  );
}
