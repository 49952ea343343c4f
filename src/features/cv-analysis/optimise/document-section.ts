import type { PrintedSectionKind } from "../analysis/words/standard-headings";

export type DocumentLine = { readonly text: string; readonly hasBullet: boolean };

export type DocumentSection = {
  /** It is null where no reader knows what the section is about. */
  readonly kind: PrintedSectionKind | null;
  readonly heading: string;
  /** They are the words of the original, for sections that no field tells. */
  readonly lines: readonly DocumentLine[];
};
