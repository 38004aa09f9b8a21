'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { Rule } from '@/journey/rules/types';
import { blankCondition } from './blank-condition';
import { ChoiceSelect } from './choice-select';
import { ConditionRow } from './condition-row';
import { ProblemLines } from './problem-lines';
import { GROUP_MODES, type RuleGroupShape, readGroup, writeGroup } from './rule-shape';
import { useFieldFocus } from './use-field-focus';
import { useFieldProblems } from './use-field-problems';

/** Deeper than this nobody reads a rule; files may go deeper and are shown. */
const MAX_DEPTH = 3;

interface RulePartProps {
  rule: Rule;
  field: string;
  depth: number;
  /** What a new row looks at first. */
  subject: 'trait' | 'property';
  onChange(rule: Rule, field: string): void;
  onRemove(): void;
}

/** A rule in a group: a row, or a group within. */
function RulePart(props: RulePartProps) {
  const group = readGroup(props.rule);
  if (!group) return <ConditionRow {...props} />;
  return <RuleGroup {...props} group={group} />;
}

/** Rows joined by all, any or none, with groups within. */
export function RuleGroup(props: Omit<RulePartProps, 'rule'> & { group: RuleGroupShape }) {
  const t = useTranslations('fields.rule');
  const { group, field, depth, subject, onChange } = props;
  const [box, focusField] = useFieldFocus();
  const id = `${field}-problems`;
  const listField = `${field}.${group.mode === 'none' || group.mode === 'not-all' ? 'rule.rules' : 'rules'}`;
  const problems = useFieldProblems(listField);
  const rules = group.rules.map(({ rule }) => rule);

  const write = (next: Rule[], at = field) => onChange(writeGroup(group.mode, next), at);
  const add = (rule: Rule) => {
    write([...rules, rule]);
    focusField(`${listField}.${rules.length}${rule.kind === 'all' ? '.rules.0' : ''}.name`);
  };
  const remove = (index: number) =>
    rules.length === 1 ? props.onRemove() : write(rules.filter((_, other) => other !== index));

  return (
    <div
      ref={box}
      data-field={listField}
      className={cn('flex min-w-0 flex-col gap-2', depth > 0 && 'border-border-strong border-s-2 ps-2')}
    >
      <div className="flex items-center gap-1">
        <ChoiceSelect
          aria-label={t('mode')}
          size="sm"
          className="flex-1"
          value={group.mode}
          onChange={(mode) => onChange(writeGroup(mode, rules), field)}
          choices={GROUP_MODES.map((value) => ({ value, label: t(`modes.${value}`) }))}
        />
        {depth > 0 && (
          <Button variant="ghost" size="icon-sm" aria-label={t('removeGroup')} onClick={props.onRemove}>
            <X />
          </Button>
        )}
      </div>
      {group.rules.map(({ rule, path }, index) => (
        <RulePart
          key={path}
          rule={rule}
          field={`${field}.${path}`}
          depth={depth + 1}
          subject={subject}
          onChange={(next, at) =>
            write(
              rules.map((own, other) => (other === index ? next : own)),
              at,
            )
          }
          onRemove={() => remove(index)}
        />
      ))}
      <ProblemLines id={id} problems={problems} />
      <div className="flex flex-wrap gap-1">
        <Button variant="ghost" size="sm" onClick={() => add(blankCondition(subject))}>
          <Plus />
          {t('addCondition')}
        </Button>
        {depth < MAX_DEPTH && (
          <Button
            variant="ghost"
            size="sm"
            onClick={() => add({ kind: 'all', rules: [blankCondition(subject)] })}
          >
            <Plus />
            {t('addGroup')}
          </Button>
        )}
      </div>
    </div>
  );
}
