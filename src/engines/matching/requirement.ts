import type { OfferLanguage } from "./words-of";

export type RequirementLevel = "must" | "nice";

export type Cefr = "A1" | "A2" | "B1" | "B2" | "C1" | "C2";

type Common = {
  readonly level: RequirementLevel;
  /** The words of the offer, as they stand between `start` and `end`, counted in UTF-16 units. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Musts weigh about 3, wishes 1, a place or contract less, as no proof of a letter answers it. */
  readonly weight: number;
};

export type Requirement = Common &
  (
    | {
        readonly kind: "skill";
        /** The names of the table; empty for words that no table knows. */
        readonly skills: readonly string[];
        readonly isOpen: boolean;
      }
    | {
        readonly kind: "years";
        readonly years: number;
        /** The field of the experience, in the offer's words; absent where any will do. */
        readonly field?: string;
        /** The title of the offer, where nothing else tells the field. */
        readonly trade?: string;
      }
    | {
        readonly kind: "degree";
        /** Years after the baccalauréat, -1 for a CAP, 8 for a doctorate. */
        readonly degreeYears: number;
        /** A title that opens a trade, which no other degree replaces. */
        readonly title?: string;
        /** The title of the offer, where a diploma of a trade is asked without its name. */
        readonly trade?: string;
      }
    | { readonly kind: "language"; readonly language: string; readonly cefr: Cefr }
    | {
        readonly kind: "licence";
        /** A licence, a certification, or an exam of a language. */
        readonly licence: string;
        readonly exam?: {
          readonly language: string;
          readonly score?: number;
          readonly cefr?: Cefr;
        };
      }
    | { readonly kind: "place"; readonly place: string }
    | { readonly kind: "contract"; readonly contract: string }
  );

export type OfferReading = {
  readonly language: OfferLanguage;
  readonly title?: string;
  readonly place?: string;
  readonly contract?: string;
  /** It is what the offer says it does not ask. */
  readonly waived: readonly ("degree" | "experience")[];
  /** In the order of the text. */
  readonly requirements: readonly Requirement[];
};

type Distributed<T> = T extends unknown
  ? Omit<T, "level" | "quote" | "start" | "end" | "weight">
  : never;

/** A requirement as its reader finds it, at offsets of the cleaned text. */
export type OfferFinding = Distributed<Requirement> & {
  readonly start: number;
  readonly end: number;
  /** The text around it says outright that it is needed. */
  readonly level?: RequirementLevel;
};
