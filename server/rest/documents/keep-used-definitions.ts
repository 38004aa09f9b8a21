export interface JsonSchema {
  properties?: Record<string, object | undefined>;
  $defs?: Record<string, object>;
  [keyword: string]: unknown;
}

const REFERENCE = /"\$ref":"#\/\$defs\/([^"]+)"/g;

/** The same schema without definitions that nothing in it refers to. */
export function keepUsedDefinitions({ $defs = {}, ...schema }: JsonSchema): JsonSchema {
  const used = new Set<string>();
  const follow = (part: unknown): void => {
    for (const [, name] of JSON.stringify(part).matchAll(REFERENCE)) {
      if (!name || used.has(name)) continue;
      used.add(name);
      follow($defs[name]);
    }
  };
  follow(schema);
  return { ...schema, $defs: Object.fromEntries(Object.entries($defs).filter(([name]) => used.has(name))) };
}
