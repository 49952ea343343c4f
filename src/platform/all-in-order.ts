type Results<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/**
 * Waits for work that runs side by side. Of several failures it throws the first of the list, whichever happened first: a
 * stronger refusal stands before a weaker one, and work that stands behind a refusal is not waited for.
 */
export async function allInOrder<const T extends readonly unknown[]>(work: T): Promise<Results<T>> {
  for (const each of work) Promise.resolve(each).catch(() => undefined);
  const results: unknown[] = [];
  for (const each of work) results.push(await each);
  return results as Results<T>;
}
