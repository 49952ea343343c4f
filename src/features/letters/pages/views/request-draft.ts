import { Language } from "../../../../platform/language";
import { LetterLength, LetterTone } from "../../request/wish";

/** The form shows these values as the person typed them, right or wrong. */
export type RequestDraft = {
  readonly letterLanguage: Language;
  readonly length: LetterLength;
  readonly tone: LetterTone;
  readonly website: string;
  /** The company picked among several of that name, as long as it is meant. */
  readonly companyPick: string;
  readonly isAgain: boolean;
  /** The letters come from the profile of the one who asks. */
  readonly isOwn: boolean;
};

/** Reads whatever was posted or linked to; what cannot be shown falls back to the empty form. */
export function toRequestDraft(
  fields: Readonly<Record<string, unknown>>,
  language: Language,
): RequestDraft {
  const textOf = (name: string) => {
    const value = fields[name];
    return typeof value === "string" ? value : "";
  };
  return {
    letterLanguage: Language.catch(language).parse(fields["language"]),
    length: LetterLength.catch("standard").parse(fields["length"]),
    tone: LetterTone.catch("formal").parse(fields["tone"]),
    website: textOf("website"),
    companyPick: textOf("company_pick"),
    isAgain: textOf("again") !== "",
    isOwn: textOf("profile") === "own",
  };
}

/** Whether a field that the form folds away says something. */
export const hasOptions = (draft: RequestDraft) =>
  draft.length !== "standard" || draft.tone !== "formal" || draft.website.trim() !== "";
