import type { FontRole } from "./font-set";
import type { BlockTag } from "./structure-tree";

/** It is one block of a document before it is set. */
export type Part = {
  readonly tag: BlockTag;
  /** Each text begins a line of its own. */
  readonly texts: readonly string[];
  readonly role: FontRole;
  readonly color: string;
  readonly size: number;
  readonly leading: number;
  readonly x: number;
  readonly measure: number;
  readonly gapBefore: number;
  /** It is a share of the space that a short letter leaves over. */
  readonly stretch: number;
  /** It may continue on the next page. */
  readonly breakable: boolean;
  /** No page ends after it. */
  readonly keepsNext?: boolean;
  /** It hangs in the margin before its first line. */
  readonly label?: string;
  /** It is the address that its lines lead to. */
  readonly link?: string;
};
