'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { blankCondition } from '@/components/fields/blank-condition';
import { moveItem } from '@/components/fields/move-item';
import { PanelScope } from '@/components/fields/panel-scope';
import { ProblemLines } from '@/components/fields/problem-lines';
import { useFieldFocus } from '@/components/fields/use-field-focus';
import { Button } from '@/components/ui/button';
import type { PanelProps } from '../registry/node-view';
import { CaseEditor } from './case-editor';
import type { BranchCase, BranchConfig } from './config';
import { newCaseId } from './new-case-id';
import { sharedCases } from './shared-cases';

const MAX_CASES = 20;

/** The cases, in the order in which they are tried. */
export function Panel({ config, onChange, ...scope }: PanelProps<BranchConfig>) {
  const t = useTranslations('nodes.branch.fields');
  const [box, focusField] = useFieldFocus();
  const { cases } = config;
  const shared = useMemo(() => sharedCases(cases), [cases]);
  const write = (next: BranchCase[], field = 'cases') => onChange({ ...config, cases: next }, field);
  const add = () => {
    write([...cases, { id: newCaseId(cases), when: blankCondition('trait') }]);
    focusField(`cases.${cases.length}.label`);
  };
  return (
    <PanelScope kind="branch" {...scope}>
      <div ref={box} data-field="cases" className="flex flex-col gap-3">
        <p className="text-muted-foreground text-xs">{t('order')}</p>
        {cases.map((own, index) => (
          <CaseEditor
            key={own.id}
            value={own}
            index={index}
            count={cases.length}
            shares={shared.filter((pair) => pair.index === index).map((pair) => pair.with + 1)}
            onChange={(next, field) =>
              write(
                cases.map((other, place) => (place === index ? next : other)),
                field,
              )
            }
            onMove={(to) => to >= 0 && to < cases.length && write(moveItem(cases, index, to))}
            onRemove={() => write(cases.filter((_, place) => place !== index))}
          />
        ))}
        <ProblemLines
          id="cases-problems"
          problems={scope.problems.filter(({ field }) => field === 'cases')}
        />
        {cases.length < MAX_CASES && (
          <Button variant="outline" size="sm" className="self-start" onClick={add}>
            <Plus />
            {t('addCase')}
          </Button>
        )}
      </div>
    </PanelScope>
  );
}
