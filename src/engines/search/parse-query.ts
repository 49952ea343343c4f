import { type FoundWord, findWords } from "./words";

/** Words that stand together in this order. The last word of a query may go on. */
export type SearchTerm = {
  readonly words: readonly Pick<FoundWord, "text" | "isRun">[];
  readonly isPrefix: boolean;
};

export type QueryFilter = "from" | "in" | "before" | "after";

/** A filter that cannot be followed. Its query finds nothing, because an ignored filter would show the wrong things. */
export type QueryProblem = {
  readonly filter: QueryFilter;
  readonly value: string;
  readonly reason: "empty" | "not_a_date" | "unknown";
};

/** A search as a person typed it, understood. */
export type ParsedQuery = {
  /** All of them have to be there. */
  readonly terms: readonly SearchTerm[];
  /** None of these may be there. */
  readonly without: readonly SearchTerm[];
  /** Names, any of which will do. */
  readonly from: readonly string[];
  readonly in: readonly string[];
  /** Unix milliseconds: the first that counts, and the first that no longer does. */
  readonly since: number | null;
  readonly until: number | null;
  readonly problems: readonly QueryProblem[];
};

const MAX_TERMS = 12;
const MAX_NAMES = 5;

/** Names of filters in both languages of the product. */
const filterOf: ReadonlyMap<string, QueryFilter> = new Map([
  ["from", "from"],
  ["de", "from"],
  ["in", "in"],
  ["dans", "in"],
  ["before", "before"],
  ["avant", "before"],
  ["after", "after"],
  ["apres", "after"],
  ["après", "after"],
]);

/** A minus, the name of a filter, then a quotation or anything up to a space. A quotation without its end goes to the end. */
const PIECE = /(-)?(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu;
/** A name of a filter with nothing behind it. */
const BARE = /^(\p{L}+):$/u;
const QUOTES = /[“”„«»]/g;

type Piece = {
  readonly isMinus: boolean;
  readonly filter: QueryFilter | undefined;
  readonly text: string;
  readonly isQuoted: boolean;
};

/** Understands any text; what is no filter is words. Nothing that a person types reaches the index as syntax. */
export function parseQuery(q: string): ParsedQuery {
  const pieces = piecesOf(q);
  const terms = pieces.filter(({ filter, isMinus }) => filter === undefined && !isMinus);
  const without = pieces.filter(({ filter, isMinus }) => filter === undefined && isMinus);
  const last = pieces.at(-1);
  const namesOf = (filter: QueryFilter) => valuesOf(pieces, filter).filter((text) => text !== "");
  const dates = [...readDates(pieces, "after"), ...readDates(pieces, "before")];
  const starts = (filter: QueryFilter) =>
    dates.flatMap((date) => (date.filter === filter && date.at !== null ? [date.at] : []));
  return {
    terms: termsOf(terms, last),
    without: termsOf(without),
    from: namesOf("from").slice(0, MAX_NAMES),
    in: namesOf("in").slice(0, MAX_NAMES),
    since: starts("after").toSorted((one, other) => other - one)[0] ?? null,
    until: starts("before").toSorted((one, other) => one - other)[0] ?? null,
    problems: [
      ...(["from", "in"] as const).flatMap((filter) =>
        valuesOf(pieces, filter).flatMap((value) =>
          value === "" ? [{ filter, value, reason: "empty" } as const] : [],
        ),
      ),
      ...dates.flatMap(({ filter, value, at }) =>
        at === null
          ? [{ filter, value, reason: value === "" ? "empty" : "not_a_date" } as const]
          : [],
      ),
    ],
  };
}

/** Whether there is anything to look for. */
export const asksNothing = ({ terms, without, from, in: places, since, until }: ParsedQuery) =>
  terms.length + without.length + from.length + places.length === 0 &&
  since === null &&
  until === null;

function piecesOf(q: string): Piece[] {
  const text = q.normalize("NFKC").replaceAll(QUOTES, '"');
  return [...text.matchAll(PIECE)].map(([, minus, name, quoted, bare]) => {
    const isMinus = minus !== undefined;
    const lone = BARE.exec(bare ?? "")?.[1];
    const filter = isMinus ? undefined : filterOf.get((name ?? lone ?? "").toLowerCase());
    const value = quoted ?? (lone !== undefined && filter ? "" : (bare ?? ""));
    // A name that is no filter is a word: `title:secret` looks for both.
    const isWord = filter === undefined && name !== undefined;
    return {
      isMinus,
      filter,
      text: isWord ? `${name} ${value}` : value,
      isQuoted: quoted !== undefined,
    };
  });
}

const valuesOf = (pieces: readonly Piece[], filter: QueryFilter): string[] =>
  pieces.flatMap((piece) => (piece.filter === filter ? [piece.text.trim()] : []));

function termsOf(pieces: readonly Piece[], last?: Piece): SearchTerm[] {
  return pieces
    .map((piece) => ({
      words: findWords(piece.text).map(({ text, isRun }) => ({ text, isRun })),
      isPrefix: piece === last && !piece.isQuoted,
    }))
    .filter(({ words }) => words.length > 0)
    .slice(0, MAX_TERMS);
}

type ReadDate = {
  readonly filter: QueryFilter;
  readonly value: string;
  /** Null where it is no date. */
  readonly at: number | null;
};

const readDates = (pieces: readonly Piece[], filter: QueryFilter): ReadDate[] =>
  valuesOf(pieces, filter).map((value) => ({ filter, value, at: startOf(value) }));

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** The first millisecond of a day, month or year, in UTC; null for what the calendar does not have. */
function startOf(value: string): number | null {
  const found = DATE.exec(value);
  if (!found) return null;
  const [year, month, day] = [found[1], found[2] ?? "1", found[3] ?? "1"].map(Number);
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day);
  const date = new Date(at);
  const isThere = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  return isThere && date.getUTCFullYear() === year ? at : null;
}
