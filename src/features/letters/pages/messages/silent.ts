import type { SourceKey } from "../../../../engines/companies";
import type { Language } from "../../../../platform/language";

const names: Readonly<Record<Language, Readonly<Record<SourceKey, string>>>> = {
  fr: { wikipedia: "Wikipédia", wikidata: "Wikidata", site: "le site de l’entreprise" },
  en: { wikipedia: "Wikipedia", wikidata: "Wikidata", site: "the company’s site" },
};

/** `Wikipedia and Wikidata`, at the beginning of a sentence. */
function listedSources(sources: readonly SourceKey[], language: Language): string {
  const list = new Intl.ListFormat(language).format(sources.map((each) => names[language][each]));
  return list.charAt(0).toUpperCase() + list.slice(1);
}

type SilentTexts = {
  readonly title: (sources: readonly SourceKey[]) => string;
  readonly text: string;
  readonly isFree: string;
  readonly again: string;
};

/** An outage of the sources is told apart from a company that nobody speaks of. */
export const silentTexts: Readonly<Record<Language, SilentTexts>> = {
  fr: {
    title: (sources) =>
      `${listedSources(sources, "fr")} ${sources.length === 1 ? "n’a" : "n’ont"} pas répondu`,
    text: "Il manque à ces lettres ce qu’on aurait pu y lire. Réessayez dans un instant.",
    isFree: "Cette paire n’est pas décomptée, et il n’y a pas de pause à attendre.",
    again: "Réessayer",
  },
  en: {
    title: (sources) => `${listedSources(sources, "en")} did not answer`,
    text: "These letters lack whatever could have been read there. Try again in a moment.",
    isFree: "This pair is not counted, and there is no pause to wait for.",
    again: "Try again",
  },
};
