import type { CompanyFact } from "../../../../src/features/letters/composer";
import type { Language } from "../../../../src/platform/language";

const texts: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  fr: [
    ["description", "{company} est un groupe présent dans 35 pays"],
    ["industry", "construction navale et services"],
    ["employees", "12 400 salariés (2024)"],
    ["founded", "fondé en 1921 à Nantes"],
    ["seat", "Nantes, France"],
    ["heading", "Des navires qui durent"],
  ],
  en: [
    ["description", "{company} is a group present in 35 countries"],
    ["industry", "shipbuilding and services"],
    ["employees", "12,400 employees (2024)"],
    ["founded", "founded in 1921 in Nantes"],
    ["seat", "Nantes, France"],
    ["heading", "Ships that last"],
  ],
};

/** Made-up facts about a company, none of which is true. */
export function madeUpFacts(company: string, language: Language): CompanyFact[] {
  return texts[language].map(([kind, words]) => {
    const text = words.replace("{company}", () => company);
    return aCompanyFact({ id: `company:${kind}`, kind, text, quote: text });
  });
}

export function aCompanyFact(overrides: Partial<CompanyFact> = {}): CompanyFact {
  return {
    id: "company:other",
    kind: "other",
    text: "Nantes",
    quote: "Nantes",
    source_name: "Wikidata",
    source_url: "https://www.wikidata.org/wiki/Q1",
    retrieved_at: "2026-01-05T10:00:00Z",
    ...overrides,
  };
}
