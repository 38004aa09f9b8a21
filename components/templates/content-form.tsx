'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { VariableTextarea } from '@/components/fields/variable-control';
import { cn } from '@/components/ui/cn';
import { Label } from '@/components/ui/label';
import type { TemplateProblem } from '@/server/read/views/template-views';
import type { Channel } from '@/shared/channel';
import type { Language } from '@/shared/language';
import { CONTENT_FIELDS, type ContentField } from './content-fields';
import { useLiquidText } from './use-liquid-text';
import { useTemplateVariables } from './use-template-variables';
import { VariableMenu } from './variable-menu';

interface ContentFormProps {
  channel: Channel;
  language: Language;
  values: Record<string, string | undefined>;
  problems: TemplateProblem[];
  onChange(name: string, value: string): void;
}

/** The text of one language; variables go where the caret last was. */
export function ContentForm(props: ContentFormProps) {
  const fields = CONTENT_FIELDS[props.channel];
  const focused = useRef<HTMLTextAreaElement | null>(null);
  const insert = (variable: string) => {
    const field = focused.current;
    const name = field?.name ?? fields[0]?.name;
    if (!name) return;
    const text = props.values[name] ?? '';
    const [start, end] = [field?.selectionStart ?? text.length, field?.selectionEnd ?? text.length];
    props.onChange(name, text.slice(0, start) + variable + text.slice(end));
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(start + variable.length, start + variable.length);
    });
  };
  return (
    <div className="space-y-4">
      <VariableMenu onChoose={insert} />
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          language={props.language}
          value={props.values[field.name] ?? ''}
          problem={props.problems.find((found) => found.field === field.name)}
          onFocus={(element) => {
            focused.current = element;
          }}
          onChange={(value) => props.onChange(field.name, value)}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  field: ContentField;
  language: Language;
  value: string;
  problem: TemplateProblem | undefined;
  onFocus(element: HTMLTextAreaElement): void;
  onChange(value: string): void;
}

function Field({ field, language, value, problem, onFocus, onChange }: FieldProps) {
  const t = useTranslations('templates.editor');
  const liquid = useLiquidText();
  const id = useId();
  const options = useTemplateVariables();
  const isLine = field.rows === 1;
  const write = (text: string) => onChange(isLine ? text.replace(/[\r\n]+/g, ' ') : text);
  return (
    <div className="space-y-1.5">
      <Label htmlFor={id}>{t(field.label)}</Label>
      <VariableTextarea
        options={options}
        id={id}
        name={field.name}
        lang={field.isCode ? 'en' : language}
        dir={field.isCode ? 'ltr' : language === 'fa' ? 'rtl' : 'ltr'}
        rows={field.rows}
        // Fields that grow with their text forget their rows.
        style={isLine ? undefined : { minBlockSize: `calc(${field.rows}lh + 0.75rem)` }}
        spellCheck={!field.isCode}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-note`}
        onFocus={(event) => onFocus(event.currentTarget)}
        onWrite={write}
        className={cn(
          field.isCode && 'font-mono text-xs leading-5',
          isLine && 'field-sizing-content min-h-9 resize-none py-1.5',
        )}
      />
      <p id={`${id}-note`} className={cn('text-xs', problem ? 'text-danger' : 'text-muted-foreground')}>
        {problem
          ? problem.line
            ? t('problemLine', { line: problem.line, message: liquid(problem.message) })
            : liquid(problem.message)
          : field.hint
            ? t(field.hint)
            : null}
      </p>
    </div>
  );
}
