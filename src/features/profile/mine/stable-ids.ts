import type { Resume } from "../api/schemas";
import { highlightIdsOf } from "./highlight-ids";

/** These lists of a resume have entries with an id; the first names of an entry tell it from its neighbours. */
const titleFields = {
  work: ["position", "name", "startDate"],
  volunteer: ["organization", "position", "startDate"],
  education: ["institution", "studyType", "area"],
  awards: ["title", "awarder"],
  certificates: ["name", "issuer"],
  publications: ["name", "publisher"],
  projects: ["name"],
  skills: ["name"],
  languages: ["language"],
  interests: ["name"],
  references: ["name"],
} satisfies Readonly<Partial<Record<keyof Resume, readonly string[]>>>;

export type EntryList = keyof typeof titleFields;
export const entryLists = Object.keys(titleFields) as readonly EntryList[];

type Entry = { readonly id?: string | undefined; readonly [field: string]: unknown };

type Identified = {
  /** It is the resume whose ids stay with what they name; null where there was none. */
  readonly before: Resume | null;
  readonly newId: (place: number) => string;
};

/** Every entry and every achievement has an id, so that a tailored CV names it for good. */
export function withStableIds(resume: Resume, { before, newId }: Identified): Resume {
  const lists = entryLists.flatMap((list) => {
    const entries: readonly Entry[] | undefined = resume[list];
    if (entries === undefined) return [];
    return [[list, identified(entries, { list, olds: before?.[list] ?? [], newId })]];
  });
  // Each entry is the one that came in, with ids of the form that the schema asks for.
  return { ...resume, ...(Object.fromEntries(lists) as Partial<Resume>) };
}

/** A resume that was stored before there were ids has those of its places, which stay once it is saved. */
export const withIdsOfPlaces = (resume: Resume): Resume =>
  withStableIds(resume, { before: null, newId: (place) => String(place + 1) });

type Surroundings = {
  readonly list: EntryList;
  readonly olds: readonly Entry[];
  readonly newId: (place: number) => string;
};

function identified(entries: readonly Entry[], { list, olds, newId }: Surroundings): Entry[] {
  const taken = new Set(entries.flatMap(({ id }) => id ?? []));
  const used = new Set<string>();
  const idsByTitle = new Map(olds.map((old) => [titleOf(list, old), old.id] as const));
  const oldById = new Map(olds.map((old) => [old.id, old] as const));
  return entries.map((entry, place) => {
    const known = idsByTitle.get(titleOf(list, entry));
    const own = entry.id !== undefined && !used.has(entry.id) ? entry.id : undefined;
    const matched = known !== undefined && !taken.has(known) ? known : undefined;
    const id = own ?? matched ?? unused(newId(place), taken);
    taken.add(id);
    used.add(id);
    return withHighlightIds({ ...entry, id }, oldById.get(id), newId);
  });
}

function withHighlightIds(entry: Entry, old: Entry | undefined, newId: (place: number) => string) {
  const lines = textsIn(entry["highlights"]);
  if (!Array.isArray(entry["highlights"])) return entry;
  const now = { highlights: lines, highlightIds: idsIn(entry) };
  const then = old && { highlights: textsIn(old["highlights"]), highlightIds: idsIn(old) };
  return { ...entry, highlightIds: highlightIdsOf(now, then, newId) };
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

const idsIn = (entry: Entry): string[] | undefined =>
  entry["highlightIds"] === undefined ? undefined : [...new Set(textsIn(entry["highlightIds"]))];

const titleOf = (list: EntryList, entry: Entry): string =>
  JSON.stringify(titleFields[list].map((field) => entry[field] ?? null));

function unused(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  while (taken.has(id)) id += "x";
  return id;
}

/** The same achievement has the same id in both languages, where an entry has as many of them in each. */
export function withIdsOfTranslation(translation: Resume, main: Resume): Resume {
  const lists = (["work", "volunteer", "projects"] as const).map((list) => {
    const mains: readonly Entry[] = main[list] ?? [];
    const byId = new Map(mains.map((entry) => [entry.id, entry] as const));
    const entries: readonly Entry[] | undefined = translation[list];
    return [list, entries?.map((entry) => withSameIds(entry, byId.get(entry.id)))] as const;
  });
  const kept = lists.filter(([, entries]) => entries !== undefined);
  return { ...translation, ...(Object.fromEntries(kept) as Partial<Resume>) };
}

function withSameIds(entry: Entry, twin: Entry | undefined): Entry {
  const ids = twin && idsIn(twin);
  const isAsLong = ids?.length === textsIn(entry["highlights"]).length;
  return ids && isAsLong ? { ...entry, highlightIds: ids } : entry;
}
