import type { LetterLength, LetterTone, LetterWish } from "../request/wish";
import type { OfferNeeds } from "./needs";
import { hashOf } from "./random";
import { cleaned } from "./text";

/** A fact that was found about the company, and its source. Its text has any grammar, language and length. */
export type LetterCompanyFact = {
  readonly id: string;
  /** `description`, `summary`, `industry`, `seat`, `founded`, `employees`, `website`, `heading`, `slogan`, or anything else. */
  readonly kind: string;
  readonly text: string;
  /** The language of the text, where it is known, is an ISO 639 code, ours or another. */
  readonly language?: string | undefined;
  readonly quote: string;
  readonly source_name: string;
  readonly source_url: string;
  readonly retrieved_at: string;
};

/** The composer takes these of a wish, and the facts that were found about the company. */
export type ComposeOptions = Partial<Pick<LetterWish, "length" | "tone" | "jobTitle" | "draft">> & {
  readonly companyFacts?: readonly LetterCompanyFact[] | undefined;
  /** It is what the offer asks, where there is one. */
  readonly needs?: OfferNeeds | undefined;
};

export type Wanted = {
  readonly length: LetterLength;
  readonly tone: LetterTone;
  readonly job: string | null;
  readonly companyFacts: readonly LetterCompanyFact[];
  readonly draft: number;
  readonly needs: OfferNeeds | null;
};

export function wantedOf(options: ComposeOptions): Wanted {
  return {
    length: options.length ?? "standard",
    tone: options.tone ?? "formal",
    job: quotableJob(options.jobTitle),
    companyFacts: (options.companyFacts ?? []).filter(({ text }) => quotable(text, 1) !== null),
    draft: options.draft ?? 0,
    needs: options.needs ?? null,
  };
}

/** The options add to the seed unless they are the defaults, so that asking for the defaults changes no letter. */
export function seedOf(wanted: Wanted): string {
  const { length, tone, job, companyFacts, draft, needs } = wanted;
  const told = [
    length === "standard" ? "" : `length ${length}`,
    tone === "formal" ? "" : `tone ${tone}`,
    job ? `job ${job}` : "",
    companyFacts.length > 0
      ? `facts ${hashOf(companyFacts.map(({ id, text }) => `${id} ${text}`).join("\n"))}`
      : "",
    draft === 0 ? "" : `draft ${draft}`,
    needs === null ? "" : `needs ${hashOf(needs.needs.map(({ quote }) => quote).join("\n"))}`,
  ];
  return told
    .filter((part) => part !== "")
    .map((part) => `\n${part}`)
    .join("");
}

const jobCharactersMax = 90;

/** Returns the post as a letter may name it, without quotation marks around it; null when there is none. */
export const quotableJob = (jobTitle: string | undefined) =>
  quotable(jobTitle ?? "", jobCharactersMax);

/** Marks of direction, zero widths and controls would turn or hide the words around a quotation. */
const unseen = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;

const pairedQuotes = /[«“„"]\s*([^«»“”„"]*[\p{L}\p{N}][^«»“”„"]*?)\s*[»”"]/gu;

/**
 * Text of any origin as it may stand between quotation marks: one line without tags, unpaired quotation marks
 * and unseen characters, at most so long. Null when no letter or digit is left.
 */
export function quotable(text: string, charactersMax: number): string | null {
  const line = cleaned(
    text
      .replaceAll(/\s/gu, " ")
      .replaceAll(unseen, "")
      .replaceAll(/<[^<>]*>/gu, " ")
      .replaceAll(/[<>{}*_`|\\]/gu, " ")
      // C# and F# are names; elsewhere it marks a heading or a tag.
      .replaceAll(/(?<!\p{L})#|#(?=[\p{L}\p{N}#])/gu, " ")
      .replaceAll(pairedQuotes, "\u0001$1\u0002")
      .replaceAll(/[«»“”„‟"‹›]/gu, " ")
      .replaceAll("\u0001", "“")
      .replaceAll("\u0002", "”")
      .replaceAll(/(?<![\p{L}\p{N}])['‘’]|['‘’](?![\p{L}\p{N}])/gu, "")
      .replaceAll(/\s+/gu, " ")
      .replaceAll(/\s+(?=[,.)\]])/gu, "")
      .replaceAll(/\.{2,}/gu, "…")
      .replaceAll(/,{2,}/gu, ","),
  );
  if (!/[\p{L}\p{N}]/u.test(line)) return null;
  if (line.length <= charactersMax) return line;
  const cut = line.slice(0, charactersMax);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(" "), charactersMax * 0.6));
  return `${cleaned(whole.replace(/[\uD800-\uDBFF]$/u, ""))}…`;
}
