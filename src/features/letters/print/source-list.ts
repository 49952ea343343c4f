import { formatDay } from "../../../ui/dates";
import type { LetterDocument } from "../store/document";
import { factWords } from "../pages/fact-words";
import type { CitedFact } from "../api/schemas";
import type { Language } from "../../../platform/language";

/** One source with all that is quoted from it. */
export type ListedSource = {
  /** Its name, or the host where it has none. */
  readonly title: string;
  readonly url: string;
  readonly quotes: string[];
  /** « consultée le 20 novembre 2026 » */
  readonly readOn: string;
};

export type SourceList = {
  readonly sources: readonly ListedSource[];
  /** These statements are the profile's. */
  readonly statements: readonly string[];
};

export const hasSources = ({ sources, statements }: SourceList) =>
  sources.length + statements.length > 0;

const readOn = {
  fr: (day: string) => `Consultée le ${day}`,
  en: (day: string) => `Retrieved on ${day}`,
};

/** Lists what these letters cite, each source once, in the order of the facts. */
export function listSources(
  letters: readonly LetterDocument[],
  facts: readonly CitedFact[],
  language: Language,
): SourceList {
  const cited = new Set(
    letters.flatMap(({ paragraphs, closing }) =>
      [...paragraphs.flat(), closing].flatMap((sentence) => sentence.facts),
    ),
  );
  const used = facts.filter(({ id }) => cited.has(id));
  const sources = new Map<string, ListedSource>();
  for (const { source_url: url, source_name: name, quote, text, retrieved_at: at } of used) {
    if (url === undefined) continue;
    const source = sources.get(url) ?? {
      title: name ?? new URL(url).hostname,
      url,
      quotes: [],
      readOn: at === undefined ? "" : readOn[language](formatDay(at, language)),
    };
    sources.set(url, source);
    source.quotes.push(quote ?? text);
  }
  return {
    sources: [...sources.values()],
    statements: used.flatMap(({ id, text, source_url: url }) =>
      url === undefined ? factWords(id, text, language) : [],
    ),
  };
}
