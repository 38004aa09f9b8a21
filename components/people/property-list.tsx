'use client';

import { useFormat } from '@/i18n/use-format';
import type { Json, JsonObject } from '@/shared/json';

/** Traits or properties: names and values, readable in both directions. */
export function PropertyList({ values, empty }: { values: JsonObject; empty: string }) {
  const entries = Object.entries(values);
  if (entries.length === 0) return <p className="text-muted-foreground text-sm">{empty}</p>;
  return (
    <dl className="divide-y rounded-xl border bg-surface text-sm">
      {entries.map(([name, value]) => (
        <div key={name} className="grid grid-cols-[minmax(6rem,35%)_minmax(0,1fr)] gap-3 px-3 py-1.5">
          <dt dir="ltr" className="truncate text-start text-muted-foreground" title={name}>
            {name}
          </dt>
          <dd className="min-w-0 break-words">
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value }: { value: Json }) {
  const format = useFormat();
  if (typeof value === 'number') return <span className="tabular-nums">{format.number(value)}</span>;
  if (typeof value === 'string') return <bdi>{value}</bdi>;
  return (
    <code dir="ltr" className="block whitespace-pre-wrap break-all font-mono text-xs">
      {JSON.stringify(value, null, 1)}
    </code>
  );
}
