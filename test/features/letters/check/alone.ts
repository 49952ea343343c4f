import type { LetterDocument, Sentence } from "../../../../src/features/letters/store/document";
import { checkLetter, type ViolationCode } from "../../../../src/features/letters/check";
import type { Language } from "../../../../src/platform/language";
import { aWorld } from "./worlds";

/** A sentence on its own, with the facts that it cites and the one fact that is known of the company. */
export type Row = readonly [
  language: Language,
  kind: Sentence["kind"] | "subject",
  text: string,
  facts?: readonly string[],
  companyFact?: string,
];

/** Only a whole letter can violate these. */
const ofWholeLetters = new Set<ViolationCode>(["untied_jokes", "not_inverted"]);

/** The checker finds these errors in the row, in a letter to Thales from the sample’s candidate, who lives in Lyon. */
export function errorsAlone([language, kind, text, facts = [], companyFact]: Row) {
  const isSubject = kind === "subject";
  const sentence: Sentence = isSubject
    ? { text: "…", kind: "courtesy", facts: [] }
    : { text, kind, facts: [...facts] };
  const humour = { fr: "Objet : anti-motivation", en: "Subject: anti-motivation" }[language];
  const letter: LetterDocument = {
    type: kind === "joke" ? "anti_motivation" : "motivation",
    language,
    sender: ["Camille Verdanne", "12 rue du Colimaçon, 69000 Lyon"],
    recipient: ["Thales"],
    placeAndDate: "",
    subject: isSubject ? text : kind === "joke" ? humour : "",
    salutation: "",
    paragraphs: [[sentence]],
    closing: {
      text: { fr: "Cordialement,", en: "Yours faithfully," }[language],
      kind: "courtesy",
      facts: [],
    },
    signature: "Camille Verdanne",
  };
  const companyFacts =
    companyFact === undefined
      ? []
      : [{ id: "company:1", text: companyFact, quote: companyFact, source_name: "Wikidata" }];
  return checkLetter(
    letter,
    aWorld("Thales", language, { companyFacts, length: { min: 0, max: 500 } }),
  )
    .filter(({ severity, code }) => severity === "error" && !ofWholeLetters.has(code))
    .map(({ code, excerpt }) => `${code}: ${excerpt}`);
}
