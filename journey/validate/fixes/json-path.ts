import type { Json } from '@/shared/json';

/** A field as its steps: `cases.0.when` → cases, 0, when. */
export const stepsOf = (field: string): string[] => (field === '' ? [] : field.split('.'));

/** What stands at a path; undefined when nothing does. */
export function valueAt(root: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, Json>)[step] : undefined,
    root,
  );
}

/** The same with another value at a path that exists; undefined takes the entry away. What is not on the path stays the same object. */
export function withValueAt(root: Json, path: readonly string[], value: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  if (Array.isArray(root)) {
    const index = Number(step);
    const own = root[index];
    if (own === undefined) return root;
    if (rest.length === 0 && value === undefined) return root.filter((_, at) => at !== index);
    return root.map((item, at) => (at === index ? withValueAt(item, rest, value) : item));
  }
  if (typeof root !== 'object' || root === null) return root;
  const { [step]: own, ...others } = root as Record<string, Json>;
  if (rest.length === 0) return value === undefined ? others : { ...root, [step]: value };
  return own === undefined ? root : { ...root, [step]: withValueAt(own, rest, value) };
}
