import type { SentencePlace, Violation } from "./violation";

const parts = {
  fr: { subject: "objet", salutation: "appel", closing: "formule finale", letter: "lettre" },
  en: { subject: "subject", salutation: "salutation", closing: "closing", letter: "letter" },
};

/** One short line per violation, in both languages, for a second try. The words quoted are the letter’s own: data. */
export function summarise(violations: readonly Violation[]): { fr: string; en: string } {
  const lines = (language: "fr" | "en") => [
    ...new Set(
      violations.map(
        ({ where, message }) => `- ${placeIn(where, language)}: ${message[language].slice(0, 200)}`,
      ),
    ),
  ];
  return { fr: lines("fr").join("\n"), en: lines("en").join("\n") };
}

function placeIn({ part, paragraph, sentence }: SentencePlace, language: "fr" | "en"): string {
  if (part !== "paragraph") return parts[language][part];
  const [p, s] = [(paragraph ?? 0) + 1, (sentence ?? 0) + 1];
  return language === "fr" ? `paragraphe ${p}, phrase ${s}` : `paragraph ${p}, sentence ${s}`;
}
