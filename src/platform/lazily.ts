/**
 * It makes a value at its first use and keeps it. Modules that every isolate evaluates at start-up need it for their
 * schemas: making one takes as long as many parses, and the first answer waits (`npm run bench -- --only start-up`).
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
