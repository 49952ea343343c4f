const MOST_CAUSES = 5;
const MOST_FRAMES = 12;
const MOST_CHARACTERS = { message: 300, query: 500, all: 4_000 } as const;

/** These are the errors of the database library: the message repeats every bound parameter. */
type QueryError = Error & { readonly query: string; readonly params?: readonly unknown[] };

/**
 * It describes an error and its causes for the log: message, statement and stack frames, without any value that a person
 * wrote. The presenters decide what a caller sees.
 */
export function describeError(error: unknown): string {
  const values = new Set<string>();
  const parts: string[] = [];
  for (let next = error, depth = 0; next !== undefined && depth < MOST_CAUSES; depth += 1) {
    parts.push(describeOne(next, values));
    next = next instanceof Error ? next.cause : undefined;
  }
  return parts.join("\ncaused by ").slice(0, MOST_CHARACTERS.all);
}

function describeOne(error: unknown, values: Set<string>): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  if (isQueryError(error)) {
    for (const value of error.params ?? []) values.add(String(value));
    const query = clip(withoutLiterals(error.query), MOST_CHARACTERS.query);
    return [`${error.name}: Failed query: ${query}`, ...framesOf(error)].join("\n");
  }
  return [`${error.name}: ${messageOf(error, values)}`, ...framesOf(error)].join("\n");
}

const isQueryError = (error: Error): error is QueryError =>
  "query" in error && typeof error.query === "string";

/** Parsers quote what they could not read, and SQLite quotes what it searched for, so quoted text goes. */
function messageOf(error: Error, values: ReadonlySet<string>): string {
  if ("issues" in error && Array.isArray(error.issues)) return issuesOf(error.issues);
  let message = withoutLiterals(error.message).replaceAll(/"(?:[^"\\]|\\.)*("|$)/gs, '"…"');
  for (const value of values) if (value.length > 2) message = message.replaceAll(value, "…");
  return clip(message, MOST_CHARACTERS.message);
}

/** A failed schema is described by places and kinds, because its sentences may repeat values. */
const issuesOf = (issues: readonly { path?: unknown; code?: unknown }[]) =>
  issues
    .slice(0, 5)
    .map(({ path, code }) => `${Array.isArray(path) ? path.join(".") : ""} ${String(code)}`)
    .join("; ");

/** `'active'` in a statement, or a value that a message quotes; an apostrophe within a word begins none. */
const withoutLiterals = (text: string) => text.replaceAll(/(?<!\w)'(?:[^']|'')*('|$)/gs, "'…'");

/** The frames follow the message, which may have many lines and repeat values. */
function framesOf({ stack = "", message }: Error): string[] {
  const after = stack.indexOf(message) + message.length;
  return stack
    .slice(stack.includes(message) ? after : 0)
    .split("\n")
    .filter((line) => /^ {4}at .{1,300}$/.test(line))
    .slice(0, MOST_FRAMES);
}

const clip = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most)}…` : text;
