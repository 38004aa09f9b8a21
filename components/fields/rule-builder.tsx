'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { Button } from '@/components/ui/button';
import type { Rule } from '@/journey/rules/types';
import { blankCondition } from './blank-condition';
import { ConditionRow } from './condition-row';
import { RuleGroup } from './rule-group';
import { RuleNoteContext } from './rule-note';
import { readGroup } from './rule-shape';
import { useFieldFocus } from './use-field-focus';

/**
 * Builds a rule: conditions on traits, properties of the event at hand and reachability, in groups of all, any or none. Stands inside
 * a PanelScope. What is half filled in is kept as it is.
 */
export function RuleBuilder(props: {
  rule: Rule;
  /** Path of the rule in the config. */
  field: string;
  /** What a new row looks at first. */
  subject?: 'trait' | 'property';
  onChange(rule: Rule, field: string): void;
  /** The last row was taken away; without it, a blank row stays. */
  onClear?(): void;
}) {
  const t = useTranslations('fields.rule');
  const { rule, field, subject = 'trait', onChange } = props;
  const [box, focusField] = useFieldFocus();
  const Note = useContext(RuleNoteContext);
  const group = readGroup(rule);
  const clear = props.onClear ?? (() => onChange(blankCondition(subject), field));

  const addRow = () => {
    onChange({ kind: 'all', rules: [rule, blankCondition(subject)] }, field);
    focusField(`${field}.rules.1.name`);
  };
  return (
    <div ref={box} className="flex min-w-0 flex-col gap-2">
      {Note && <Note rule={rule} />}
      {group ? (
        <RuleGroup
          group={group}
          field={field}
          depth={0}
          subject={subject}
          onChange={onChange}
          onRemove={clear}
        />
      ) : (
        <>
          <ConditionRow rule={rule} field={field} onChange={onChange} onRemove={clear} />
          <Button variant="ghost" size="sm" className="self-start" onClick={addRow}>
            <Plus />
            {t('addCondition')}
          </Button>
        </>
      )}
    </div>
  );
}
