import type { CvSectionKind } from "./words/trade";

export type Style = "plain" | "bold" | "italic" | "muted";
export type Run = { readonly text: string; readonly style: Style };

/** What stands on one line: at the left edge, and at the right one. */
export type Row = { readonly left: readonly Run[]; readonly right?: readonly Run[] };

export type Entry = {
  /** It stands in a narrow column beside the rows, one line under the other. */
  readonly rail: readonly string[];
  readonly rows: readonly Row[];
  /** They stand in a right cell, one line under the other, beside all rows. */
  readonly stack: readonly string[];
  readonly bullets: readonly string[];
};

export type ListStyle =
  | "chips"
  | "commas"
  | "pipes"
  | "middots"
  | "lines"
  | "bullets"
  | "levels"
  | "grid"
  | "groups";

/** The level is from 1 to 5, and shown by some styles only. */
export type ListItem = { readonly text: string; readonly level: number };
export type ItemGroup = { readonly label: string | null; readonly items: readonly ListItem[] };

export type Body =
  | { readonly as: "text"; readonly text: string }
  | { readonly as: "entries"; readonly entries: readonly Entry[] }
  | { readonly as: "list"; readonly style: ListStyle; readonly groups: readonly ItemGroup[] }
  | { readonly as: "contact"; readonly pieces: readonly ContactPiece[] };

export type CvSection = {
  readonly kind: CvSectionKind;
  readonly heading: string;
  readonly body: Body;
};

export type ContactPiece = {
  readonly kind: "email" | "phone" | "address" | "link";
  readonly label: string | null;
  readonly text: string;
};

/** A CV as it is to be set: the same for HTML, TeX, Word and direct drawing. */
export type CvPage = {
  readonly lang: "fr" | "en";
  readonly nameLines: readonly string[];
  readonly headline: string | null;
  readonly contact: readonly ContactPiece[];
  readonly sections: readonly CvSection[];
};
