'use client';

import { useMemo } from 'react';
import { blankCondition } from '@/components/fields/blank-condition';
import { PanelGroup } from '@/components/fields/panel-group';
import { PanelScope } from '@/components/fields/panel-scope';
import { RuleBuilder } from '@/components/fields/rule-builder';
import { RuleNoteContext } from '@/components/fields/rule-note';
import type { Rule } from '@/journey/rules/types';
import { checkRule } from './check-rule';
import { RuleWords } from './rule-note';
import { useSegmentVocabulary } from './use-segment-vocabulary';

/** What a form says only once somebody tried to send it. */
const LATER = new Set(['field-required', 'list-empty']);

/** The rule of a segment: the form of every other rule, without what only a run knows. */
export function SegmentRuleField(props: {
  label: string;
  /** Its own key, when it has one: a segment is not made of itself. */
  segment: string | null;
  rule: Rule;
  /** Somebody tried to save: what is missing is named. */
  wasTried: boolean;
  onChange(rule: Rule): void;
}) {
  const { rule, wasTried } = props;
  const vocabulary = useSegmentVocabulary(props.segment);
  const problems = useMemo(
    () => checkRule(rule, 'rule').filter(({ code }) => wasTried || !LATER.has(code)),
    [rule, wasTried],
  );
  return (
    <PanelScope
      entryEvent={null}
      isAtLarge
      kind={null}
      problems={problems}
      readOnly={false}
      vocabulary={vocabulary}
    >
      <PanelGroup field="rule" label={props.label}>
        <RuleNoteContext value={RuleWords}>
          <RuleBuilder
            field="rule"
            onChange={props.onChange}
            onClear={() => props.onChange(blankCondition('trait'))}
            rule={rule}
          />
        </RuleNoteContext>
      </PanelGroup>
    </PanelScope>
  );
}
