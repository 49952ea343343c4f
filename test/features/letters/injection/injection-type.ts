import type { Language } from "../../../../src/platform/language";

/** Where the attacker writes. `reaches`: whether the model gets to read it, null where that is not promised; all else is cleaned away before. */
export type Surface =
  | "offer"
  | "offer comment"
  | "offer hidden"
  | "job title"
  | "heading"
  | "meta"
  | "json-ld"
  | "slogan"
  | "title"
  | "alt"
  | "hidden"
  | "comment"
  | "about page"
  | "wikipedia"
  | "wikipedia description"
  | "name";

export type Injection = {
  readonly attack: string;
  readonly language: Language;
  readonly surface: Surface;
  readonly text: string;
  /** No letter may say this. */
  readonly never: RegExp;
  readonly reaches: boolean | null;
  /** Said in this letter only; the other one may. */
  readonly letter: "motivation" | null;
};

export type Row = readonly [
  attack: string,
  surface: Surface,
  text: string,
  never: RegExp,
  reach?: "cleaned" | "either",
];
