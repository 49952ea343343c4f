/**
 * What is made by its first use and kept. For schemas in modules that every isolate evaluates at its start: to make one takes as
 * long as to use it many times, and the first answer waits for all of them (`npm run bench -- --only start-up`).
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
