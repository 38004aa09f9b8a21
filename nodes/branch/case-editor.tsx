'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ItemCard } from '@/components/fields/item-card';
import { RuleBuilder } from '@/components/fields/rule-builder';
import { TextField } from '@/components/fields/text-field';
import { useFieldProblems } from '@/components/fields/use-field-problems';
import { Button } from '@/components/ui/button';
import { joinList } from '@/i18n/join-list';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import type { BranchCase } from './config';

/** One case: its name and its conditions; moved and removed by buttons. */
export function CaseEditor(props: {
  value: BranchCase;
  /** From 0. */
  index: number;
  count: number;
  /** Numbers of the earlier cases that take some of the people it describes. */
  shares: readonly number[];
  onChange(value: BranchCase, field: string): void;
  onMove(to: number): void;
  onRemove(): void;
}) {
  const t = useTranslations('nodes.branch.fields');
  const format = useFormat();
  const { language } = useLanguage();
  const { value, index, count, onChange } = props;
  const field = `cases.${index}`;
  const number = index + 1;
  const ownProblems = [...useFieldProblems(`${field}.id`), ...useFieldProblems(`${field}.when`)];

  const rename = (label: string) => {
    const { label: _old, ...unnamed } = value;
    onChange(label === '' ? unnamed : { ...value, label }, `${field}.label`);
  };

  return (
    <ItemCard
      field={field}
      title={t('case', { number })}
      removeLabel={t('removeCase', { number })}
      problems={ownProblems}
      onRemove={props.onRemove}
      actions={
        <>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={t('moveUp', { number })}
            aria-disabled={index === 0 || undefined}
            onClick={() => props.onMove(index - 1)}
          >
            <ArrowUp />
          </Button>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={t('moveDown', { number })}
            aria-disabled={index === count - 1 || undefined}
            onClick={() => props.onMove(index + 1)}
          >
            <ArrowDown />
          </Button>
        </>
      }
    >
      <TextField
        field={`${field}.label`}
        label={t('label')}
        value={value.label ?? ''}
        maxLength={60}
        placeholder={t('labelPlaceholder')}
        onChange={rename}
      />
      <div data-field={`${field}.when`} className="flex flex-col gap-1.5">
        <span className="font-medium text-sm">{t('when')}</span>
        <RuleBuilder
          rule={value.when}
          field={`${field}.when`}
          onChange={(when, at) => onChange({ ...value, when }, at)}
        />
      </div>
      {props.shares.length > 0 && (
        <p className="text-muted-foreground text-xs">
          {t('shares', {
            cases: joinList(
              language,
              props.shares.map((share) => format.number(share)),
            ),
          })}
        </p>
      )}
    </ItemCard>
  );
}
