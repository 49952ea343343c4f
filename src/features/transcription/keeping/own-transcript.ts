import { and, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { transcripts } from "../store/tables";

/** Another person's transcript looks the same as none: the owner stands in the statement. */
export const ownTranscript = (ctx: Ctx, id: string) =>
  and(eq(transcripts.id, id), eq(transcripts.ownerId, ownerKey(requireUser(ctx).userId)));
