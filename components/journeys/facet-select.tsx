'use client';

import { cn } from '@/components/ui/cn';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';

/** Names are trimmed, so that none is this. */
const ANY = ' ';

/** Narrows a list to one value of a kind, or to none in particular (null). */
export function FacetSelect(props: {
  label: string;
  any: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
  onChange(value: string | null): void;
}) {
  const { value, options } = props;
  const isKnown = value === null || options.some((option) => option.value === value);
  const shown = isKnown ? options : [...options, { value, label: value }];
  return (
    <Select value={value ?? ANY} onValueChange={(next) => props.onChange(next === ANY ? null : next)}>
      <SelectTrigger
        aria-label={props.label}
        size="sm"
        className={cn('w-auto max-w-48', value !== null && 'border-primary bg-primary-tint text-primary')}
      >
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        <SelectItem value={ANY}>{props.any}</SelectItem>
        {shown.map((option) => (
          <SelectItem key={option.value} value={option.value}>
            <bdi>{option.label}</bdi>
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
