/** Computes a value when it is first asked for. */
export function lazy<Value>(compute: () => Value): () => Value {
  let held: { readonly value: Value } | undefined;
  return () => {
    held ??= { value: compute() };
    return held.value;
  };
}

/** Computes a value once a key. */
export function memoised<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new Map<Key, Held<Value>>(), compute);
}

/** Computes a value once an object, as long as the object lives. */
export function perObject<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new WeakMap<Key, Held<Value>>(), compute);
}

interface Held<Value> {
  readonly value: Value;
}

interface Store<Key, Value> {
  get(key: Key): Held<Value> | undefined;
  set(key: Key, held: Held<Value>): void;
}

function keptIn<Key, Value>(known: Store<Key, Value>, compute: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const held = known.get(key);
    if (held) return held.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
