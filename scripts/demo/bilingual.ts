import type { Json } from '@/shared/json';

/**
 * One value for readers of both languages: texts that differ are written side by side. Everything else must be equal.
 */
export function bilingual(fa: Json, en: Json): Json {
  if (typeof fa === 'string' && typeof en === 'string') return fa === en ? fa : `${fa} · ${en}`;
  if (Array.isArray(fa) && Array.isArray(en))
    return fa.map((item, index) => bilingual(item, en[index] ?? item));
  if (!isObject(fa) || !isObject(en)) return fa;
  return Object.fromEntries(
    Object.entries(fa).map(([key, value]) => [key, bilingual(value, en[key] ?? value)]),
  );
}

function isObject(value: Json): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
