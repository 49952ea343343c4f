/** The page links to itself whatever the public origin is called. */
export function pathOf(absolute: string): string {
  const { pathname, search } = new URL(absolute);
  return `${pathname}${search}`;
}
