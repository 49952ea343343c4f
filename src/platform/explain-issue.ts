import type { core } from "zod";
import type { Language } from "./language";

type Issue = core.$ZodRawIssue;
type Explain = (issue: Issue) => string;

/** It describes what is wrong with one value, in a sentence. A schema with messages of its own keeps them. */
export const explainIssue = (language: Language): Explain => explainers[language];

const plural = (count: unknown, one: string, many: string) =>
  `${String(count)} ${Number(count) > 1 ? many : one}`;

const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { fr: "du texte", en: "text" },
  number: { fr: "un nombre", en: "a number" },
  int: { fr: "un nombre entier", en: "a whole number" },
  boolean: { fr: "vrai ou faux", en: "true or false" },
  array: { fr: "une liste", en: "a list" },
  object: { fr: "un objet", en: "an object" },
};

/** The unit is that of the value: characters, entries, or the number itself. */
function sizeOf({ origin }: { origin: string }, count: unknown, language: Language): string {
  const isFrench = language === "fr";
  if (origin === "string")
    return isFrench
      ? plural(count, "caractère", "caractères")
      : plural(count, "character", "characters");
  if (origin === "array" || origin === "set")
    return isFrench ? plural(count, "élément", "éléments") : plural(count, "entry", "entries");
  return String(count);
}

const explainers: Readonly<Record<Language, Explain>> = {
  fr(issue) {
    if (issue.code === "invalid_type") {
      if (issue.input === undefined) return "Ce champ est obligatoire.";
      return `Il faut ici ${kinds[issue.expected]?.fr ?? "une autre sorte de valeur"}.`;
    }
    if (issue.code === "too_small") return `Au moins ${sizeOf(issue, issue.minimum, "fr")}.`;
    if (issue.code === "too_big") return `Au plus ${sizeOf(issue, issue.maximum, "fr")}.`;
    if (issue.code === "invalid_value")
      return `Valeurs possibles\u00A0: ${issue.values.join(", ")}.`;
    if (issue.code === "unrecognized_keys")
      return `Champs inconnus\u00A0: ${issue.keys.join(", ")}.`;
    if (issue.code === "invalid_format" && issue.format === "email")
      return "Ce n’est pas une adresse e-mail.";
    if (issue.code === "invalid_format" && issue.format === "url")
      return "Ce n’est pas une adresse web complète (https://…).";
    return "Cette valeur n’a pas la forme attendue.";
  },
  en(issue) {
    if (issue.code === "invalid_type") {
      if (issue.input === undefined) return "This field is required.";
      return `This must be ${kinds[issue.expected]?.en ?? "another kind of value"}.`;
    }
    if (issue.code === "too_small") return `At least ${sizeOf(issue, issue.minimum, "en")}.`;
    if (issue.code === "too_big") return `At most ${sizeOf(issue, issue.maximum, "en")}.`;
    if (issue.code === "invalid_value") return `Possible values: ${issue.values.join(", ")}.`;
    if (issue.code === "unrecognized_keys") return `Unknown fields: ${issue.keys.join(", ")}.`;
    if (issue.code === "invalid_format" && issue.format === "email")
      return "This is no email address.";
    if (issue.code === "invalid_format" && issue.format === "url")
      return "This is no complete web address (https://…).";
    return "This value does not have the expected form.";
  },
};
