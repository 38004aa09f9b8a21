import { Liquid } from 'liquidjs';
import type { Language } from '@/shared/language';
import { createFilters } from './filters';

/** html: values are escaped; plain: they are not. */
export type Escaping = 'html' | 'plain';

export interface ParsedTemplate {
  render(context: object): string;
  /** Paths of the values it reads that it does not define itself. */
  variables: (string | number)[][];
}

/** Throws what liquidjs throws for a source that does not parse. */
export type ParseTemplate = (source: string) => ParsedTemplate;

const MAX_CACHED = 300;
const engines = new Map<string, ParseTemplate>();

/** The options decide that tenant-written templates stay harmless: no files, own properties only, three limits. */
function create(escaping: Escaping, language: Language, timeZone: string): ParseTemplate {
  const liquid = new Liquid({
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    ...(escaping === 'html' ? { outputEscape: 'escape' as const } : {}),
    parseLimit: 1e5,
    renderLimit: 100,
    memoryLimit: 2e6,
    timezoneOffset: timeZone,
  });
  for (const [name, filter] of Object.entries(createFilters(language, timeZone)))
    liquid.registerFilter(name, filter);
  const parsed = new Map<string, ParsedTemplate>();
  return (source) => {
    const known = parsed.get(source);
    if (known) return known;
    const template = liquid.parse(source);
    const variables = liquid
      .globalVariableSegmentsSync(template)
      .filter((path): path is (string | number)[] =>
        path.every((part) => typeof part === 'string' || typeof part === 'number'),
      );
    const made = { render: (context: object) => String(liquid.renderSync(template, context)), variables };
    if (parsed.size >= MAX_CACHED) parsed.clear();
    parsed.set(source, made);
    return made;
  };
}

/** Parsed templates are kept: a journey sends the same text to many. */
export function liquidEngine(escaping: Escaping, language: Language, timeZone: string): ParseTemplate {
  const key = `${escaping} ${language} ${timeZone}`;
  const known = engines.get(key);
  if (known) return known;
  const engine = create(escaping, language, timeZone);
  if (engines.size >= MAX_CACHED) engines.clear();
  engines.set(key, engine);
  return engine;
}
