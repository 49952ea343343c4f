type Told =
  | {
      readonly kind: "skill";
      /** It is in the words of the speaker, or as the table spells it. */
      readonly name: string;
    }
  | {
      readonly kind: "post";
      readonly position?: string;
      readonly employer: string;
      readonly startYear: number;
      /** It is absent for a post that is held still. */
      readonly endYear?: number;
    }
  | {
      readonly kind: "language";
      /** It is an ISO 639-1 code, or `lsf` and the like. */
      readonly code: string;
      readonly name: string;
      /** It is in the words of the speaker. */
      readonly fluency?: string;
    }
  | { readonly kind: "certificate"; readonly name: string; readonly year?: number }
  | {
      readonly kind: "degree";
      readonly title?: string;
      /** It is what was studied, where no degree is named. */
      readonly area?: string;
      readonly school?: string;
      readonly year?: number;
    }
  | { readonly kind: "years"; readonly years: number; readonly field?: string };

export type SpokenFactKind = Told["kind"];

type Distributed<T> = T extends unknown
  ? T & { readonly start: number; readonly end: number }
  : never;

/** It is a fact of a speaker; `start` and `end` are the sentence that says it, in UTF-16 units of what was said. */
export type SpokenFact = Distributed<Told>;

/** A fact at offsets of its cleaned sentence, as a reader finds it. */
export type FoundFact = Distributed<Told>;
