type Results<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/**
 * It waits for work that runs side by side. When several fail it throws the first failure of the list, whichever happened
 * first: a stronger refusal comes before a weaker one, and work listed after a refusal is not waited for.
 */
export async function allInOrder<const T extends readonly unknown[]>(work: T): Promise<Results<T>> {
  for (const each of work) Promise.resolve(each).catch(() => undefined);
  const results: unknown[] = [];
  for (const each of work) results.push(await each);
  return results as Results<T>;
}
