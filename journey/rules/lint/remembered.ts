const MAX_KNOWN = 2_000;

/** Remembers what was found out for a key: forms ask again with every letter that is typed, and most of it is as before. */
export function remembered<Value>(): (key: string, find: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, find) => {
    const value = known.get(key) ?? find();
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, value);
    return value;
  };
}
