import type { CvFields } from "../cv-reading/read-cv-result";
import { fold } from "../grounding/tokens";
import { cvValues } from "./cv-values";

export type ReceiptRow = {
  readonly path: string;
  readonly value: string;
  /** It is what our own reader found in the exported file at this path; null where it found nothing. */
  readonly reread: string | null;
  readonly isSame: boolean;
};

export type ParseReceipt = {
  readonly rows: readonly ReceiptRow[];
  readonly same: number;
  readonly isWhole: boolean;
};

/**
 * It says field by field whether the exported file, read again, tells what was written into it. A file that cannot be read
 * gives nothing back.
 */
export function parseReceipt(cv: CvFields, reread: CvFields | null): ParseReceipt {
  const found = new Map((reread ? cvValues(reread) : []).map(({ path, value }) => [path, value]));
  const rows = cvValues(cv).map(({ path, value }) => {
    const again = found.get(path) ?? null;
    return { path, value, reread: again, isSame: again !== null && bare(again) === bare(value) };
  });
  const same = rows.filter(({ isSame }) => isSame).length;
  return { rows, same, isWhole: same === rows.length };
}

/** Case, white space and the kind of apostrophe are no part of a value, nor is the protocol of a link. */
const bare = (value: string) =>
  fold(value)
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
    .replace(/\/$/, "")
    .replaceAll(/\s+/g, " ")
    .trim();
