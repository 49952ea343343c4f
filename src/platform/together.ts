type Results<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/**
 * Waits for what runs side by side. Of several failures the first of the list is told, whichever happened first: a stronger
 * refusal stands before a weaker one, and what stands behind a refusal is not waited for.
 */
export async function together<const T extends readonly unknown[]>(work: T): Promise<Results<T>> {
  for (const each of work) Promise.resolve(each).catch(() => undefined);
  const results: unknown[] = [];
  for (const each of work) results.push(await each);
  return results as Results<T>;
}
