import type { SpokenFact } from "../../../engines/spoken-facts";
import type { Language } from "../../../platform/language";
import { yearsSentence } from "../messages/fact-values";

/** These are the fields that a fact fills, in the words of the speaker; only names of languages are the profile’s. */
export function entryOf(fact: SpokenFact, language: Language): Readonly<Record<string, string>> {
  switch (fact.kind) {
    case "skill":
      return { name: fact.name };
    case "post": {
      const { position, employer, startYear, endYear } = fact;
      return told({
        position: capital(position),
        name: employer,
        startDate: startYear,
        endDate: endYear,
      });
    }
    case "language":
      return told({ language: languageName(fact, language), fluency: fact.fluency });
    case "certificate":
      return told({ name: capital(fact.name), date: fact.year });
    case "degree":
      return told({
        studyType: capital(fact.title),
        area: capital(fact.area),
        institution: fact.school,
        endDate: fact.year,
      });
    case "years":
      return { summary: yearsSentence[language](fact.years, fact.field) };
  }
}

const told = (fields: Readonly<Record<string, string | number | undefined>>) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

function capital(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const [first = ""] = words;
  return first.toUpperCase() + words.slice(first.length);
}

/** A code of more letters is no code of a spoken language, and its name is as it was said. */
function languageName({ code, name }: { code: string; name: string }, language: Language): string {
  const own =
    code.length === 2
      ? new Intl.DisplayNames([language], { type: "language" }).of(code)
      : undefined;
  return capital(own ?? name) ?? name;
}
