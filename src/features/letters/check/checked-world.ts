import type { Fact } from "../../profile";
import type { LetterDocument } from "../store/document";

/** A sourced fact of the addressee. */
export type CheckedCompanyFact = {
  readonly id: string;
  readonly text: string;
  readonly quote: string;
  /** The source says so; a sentence that cites the fact may name it. */
  readonly source_name?: string;
};

/** A letter may rest on these; anything that is not in here is invented. */
export type CheckedWorld = {
  /** The candidate's facts. */
  readonly facts: readonly Fact[];
  readonly companyFacts: readonly CheckedCompanyFact[];
  /** The addressee. */
  readonly companyName: string;
  /** Text of a job offer: data, never a source of facts about the candidate. */
  readonly offer?: string | undefined;
  /** The post as the visitor named it: may be named as the one asked for, never as one that the candidate held. */
  readonly jobTitle?: string | undefined;
  /** It is what the offer asks and the profile has not, in the offer's words. */
  readonly gaps?: readonly string[] | undefined;
  /** Names that must not appear. */
  readonly otherCompanies?: readonly string[] | undefined;
  /** The writer was told this: a letter that repeats it speaks of its own making. */
  readonly brief?: string | undefined;
  /** The motivation letter, when the anti-letter is checked. */
  readonly twin?: LetterDocument | undefined;
  /** In words, headings left out; by default the contract’s band for the type of the letter. */
  readonly length?: { readonly min: number; readonly max: number } | undefined;
};
