import type { FontRole } from "./font-set";
import type { BlockTag } from "./structure-tree";

/** One block of a document before it is set. */
export type Part = {
  readonly tag: BlockTag;
  /** Each begins a line of its own. */
  readonly texts: readonly string[];
  readonly role: FontRole;
  readonly color: string;
  readonly size: number;
  readonly leading: number;
  readonly x: number;
  readonly measure: number;
  readonly gapBefore: number;
  /** A share of the space that a short letter leaves over. */
  readonly stretch: number;
  /** May run on to the next page. */
  readonly breakable: boolean;
  /** No page ends behind it. */
  readonly keepsNext?: boolean;
  /** Hangs in the margin before its first line. */
  readonly label?: string;
  /** The address that its lines lead to. */
  readonly link?: string;
};
