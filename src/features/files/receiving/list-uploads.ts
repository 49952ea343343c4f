import { and, desc, eq, gt, isNotNull, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { uploads } from "../store/tables";
import type { Upload } from "./reserve";

/** The quota of a person allows fewer large ones than that. */
const MOST_LISTED = 100;

export type UnfinishedUpload = {
  readonly upload: Upload;
  /** These are the numbers of the parts that have arrived. */
  readonly have: readonly number[];
};

/** They are one's own uploads in parts, the latest first; each reserves its bytes until it ends. */
export async function listUploads(ctx: Ctx): Promise<UnfinishedUpload[]> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const have = sql<
    string | null
  >`(select group_concat(number) from upload_parts where upload_id = uploads.id)`;
  const isOpen = and(
    eq(uploads.ownerId, ownerId),
    gt(uploads.expiresAt, ctx.now().getTime()),
    isNotNull(uploads.multipartId),
  );
  const rows = await ctx.db
    .select({ upload: uploads, have })
    .from(uploads)
    .where(isOpen)
    .orderBy(desc(uploads.createdAt))
    .limit(MOST_LISTED);
  return rows.map(({ upload, have: numbers }) => ({ upload, have: numbersIn(numbers) }));
}

const numbersIn = (joined: string | null): number[] =>
  joined === null
    ? []
    : joined
        .split(",")
        .map(Number)
        .sort((one, other) => one - other);
