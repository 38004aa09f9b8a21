'use client';

import { useTranslations } from 'next-intl';
import type { Family } from '@/journey/compile/node-definition';
import { NamePicker } from './name-picker';
import { usePanelScope } from './panel-scope';

/** A step of this journey; its id is what is kept. */
export function ConditionStep(props: {
  field: string;
  value: string;
  /** Only steps of this family are meant. */
  family?: Family;
  /** What an empty field means; it can be chosen again. */
  anyStep?: string;
  onChange(node: string): void;
}) {
  const t = useTranslations('fields');
  const { anyStep } = props;
  const { steps = [] } = usePanelScope().vocabulary;
  const offered = steps.filter(({ family }) => !props.family || family === props.family);
  const isShared = (title: string) => offered.filter((step) => step.title === title).length > 1;
  const options = offered.map(({ id, title }) => ({
    value: id,
    label: isShared(title) ? `${title} (${id})` : title,
  }));
  return (
    <NamePicker
      field={props.field}
      label={t('rule.names.step')}
      labelHidden
      value={props.value}
      options={anyStep ? [{ value: '', label: anyStep }, ...options] : options}
      placeholder={t('pick.step.placeholder')}
      emptyText={t('pick.step.none')}
      onChange={props.onChange}
    />
  );
}
