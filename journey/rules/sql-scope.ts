import type { Json } from '@/shared/json';
import { canonicalJson } from '../plan/canonical-json';
import { persianYears } from './operators/dates/persian-years';

export interface SqlSetting {
  workspaceId: string;
  /** ms since epoch */
  now: number;
  /** IANA zone of the workspace, for people whose own is not known. */
  zone: string;
  /** Windows of events pass this many times faster than they say; 1 (the default) = real time. */
  clock?: number;
}

/** PostgreSQL stores no NUL and no half of a surrogate pair; neither does it hold one that could be found. */
const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

const storableJson = (value: Json): Json => {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(storableJson);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [storable(key), storableJson(own)]));
};

/** The query that a rule becomes part of: what it is asked about, and the values bound so far. */
export class SqlScope {
  readonly values: unknown[] = [];
  private readonly bound = new Map<string, string>();

  constructor(readonly setting: SqlSetting) {}

  text(value: string): string {
    return `$${this.values.push(storable(value))}::text`;
  }

  number(value: number): string {
    return `$${this.values.push(value)}::float8`;
  }

  uuid(value: string): string {
    return `$${this.values.push(value)}::uuid`;
  }

  numbers(value: readonly number[]): string {
    return `$${this.values.push(value)}::int[]`;
  }

  json(value: Json): string {
    return `$${this.values.push(canonicalJson(storableJson(value)))}::jsonb`;
  }

  /** An instant, ms since epoch. */
  instant(ms: number): string {
    return `to_timestamp(${this.number(ms)} / 1000)`;
  }

  /** The IANA zone of the person. */
  zone(): string {
    return `safar_zone(p.traits, ${this.once('zone', () => this.text(this.setting.zone))})`;
  }

  /** Day numbers on which the years of the Persian calendar begin. */
  persianYears(): string {
    return this.once('years', () => this.numbers(persianYears()));
  }

  private once(name: string, bind: () => string): string {
    const known = this.bound.get(name) ?? bind();
    this.bound.set(name, known);
    return known;
  }

  /** The value at `name` in an object, as readPath finds it; SQL null when nothing is there. */
  path(object: string, name: string): string {
    const own = `${object} -> ${this.text(name)}`;
    if (!name.includes('.')) return `nullif(${own}, 'null'::jsonb)`;
    const steps = name.split('.').map((key) => ` -> ${this.text(key)}`);
    const along = `${object}${steps.join('')}`;
    return `nullif(CASE WHEN ${object} ? ${this.text(name)} THEN ${own} ELSE ${along} END, 'null'::jsonb)`;
  }
}
