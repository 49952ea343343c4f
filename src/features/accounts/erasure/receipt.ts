import { eq } from "drizzle-orm";
import type { Config } from "../../../platform/config";
import type { Ctx } from "../../../platform/context";
import type { Localized } from "../../../platform/language";
import { sign, toBase64Url } from "../../../platform/signature";
import { accountError } from "../errors";
import { accountErasures } from "../store/tables";
import { loadSources } from "./sources";

/** A receipt can be looked at for so long after the end of its erasure. */
export const RECEIPT_DAYS = 30;
export const RECEIPT_MS = RECEIPT_DAYS * 86_400_000;

export const newReceiptToken = () => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

/** It is the path of the page that shows the receipt. */
export const receiptPage = (token: string) => `/goodbye/${token}`;

export const hashReceiptToken = ({ SIGNING_SECRET }: Config, token: string) =>
  sign(SIGNING_SECRET, "erasure-receipt", token);

export type Receipt = {
  readonly requestedAt: number;
  /** It is null while the erasure is under way, and so is `expiresAt`. */
  readonly completedAt: number | null;
  readonly expiresAt: number | null;
  readonly erased: readonly {
    readonly kind: string;
    readonly label: Localized;
    readonly count: number;
  }[];
};

/** The token alone opens the receipt, because the account that it is about can no longer sign in. */
export async function getReceipt(ctx: Ctx, token: string): Promise<Receipt> {
  const receiptHash = await hashReceiptToken(ctx.config, token);
  const [row, sources] = await Promise.all([
    ctx.db.select().from(accountErasures).where(eq(accountErasures.receiptHash, receiptHash)).get(),
    loadSources(ctx),
  ]);
  const { requestedAt, completedAt, counts } = row ?? {};
  const expiresAt = completedAt == null ? null : completedAt + RECEIPT_MS;
  const isOver = expiresAt !== null && expiresAt <= ctx.now().getTime();
  if (requestedAt === undefined || completedAt === undefined || isOver)
    throw accountError("RECEIPT_NOT_FOUND");
  const erased = sources.flatMap(({ name, removable }) =>
    Object.entries(removable).map(([kind, label]) => ({
      kind,
      label,
      count: counts?.[name]?.[kind] ?? 0,
    })),
  );
  return { requestedAt, completedAt, expiresAt, erased };
}
