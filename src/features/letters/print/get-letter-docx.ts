import type { Ctx } from "../../../platform/context";
import type { LetterType } from "../store/document";
import { LetterPair } from "../api/schemas";
import { findPrinted } from "./find-printed";

export type LetterDocx = { readonly company: string; readonly body: ArrayBuffer };

type DocxQuery = {
  readonly id: number;
  readonly type: LetterType;
  /** Absent: the current one. */
  readonly version?: number | undefined;
};

/** One letter for a word processor, made on demand and not stored: it takes some milliseconds. */
export async function getLetterDocx(ctx: Ctx, query: DocxQuery): Promise<LetterDocx> {
  const [{ renderDocx }, { company, printed }] = await Promise.all([
    import("./render-docx"),
    findPrinted(ctx, query),
  ]);
  const pair = LetterPair.parse(printed.documents);
  return { company, body: await renderDocx(pair[query.type]) };
}
