import type { FontRole } from "./font-set";
import type { BlockTag } from "./structure-tree";

/** One block of a document before it is set. */
export interface Part {
  tag: BlockTag;
  /** Each begins a line of its own. */
  texts: string[];
  role: FontRole;
  color: string;
  size: number;
  leading: number;
  x: number;
  measure: number;
  gapBefore: number;
  /** A share of the space that a short letter leaves over. */
  stretch: number;
  /** May run on to the next page. */
  breakable: boolean;
  /** No page ends behind it. */
  keepsNext?: boolean;
  /** Hangs in the margin before its first line. */
  label?: string;
  /** Where its lines lead to. */
  link?: string;
}
