/**
 * A box is [x, y, width, height] in points (1/72 inch) from the top left corner of the page as a reader shows it, its rotation
 * applied.
 */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A piece of text is what one drawing operation of a PDF shows, cleaned but never reworded. */
export type TextItem = {
  readonly text: string;
  readonly box: Box;
  /** The font size is in points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** A tag of the file calls it a heading. */
  readonly isHeading?: true;
  /** An icon stands before it, so that it is apart from the text before the icon. */
  readonly isDivided?: true;
  /** It does not run as most of the text of the page does: it stands on its side. */
  readonly isTurned?: true;
};

export type LinkTarget = { readonly url: string; readonly box: Box };

/** Files without pages (Word, text) are laid out on sheets of A4, one line of text under the other. */
export type Sheet = {
  /** It counts from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  readonly links: readonly LinkTarget[];
};
