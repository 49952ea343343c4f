import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { asJson, type ExportedFile, type Owner } from "../../../platform/personal-data";
import { extensionOfType } from "../../../engines/uploads";
import { getAccount } from "../people";
import { accountSessions } from "../store/tables";
import { zipStream } from "./zip-stream";

/** It is a ZIP of everything that is kept of the person, written while it is downloaded. */
export function exportMyData(ctx: Ctx): ReadableStream<Uint8Array> {
  const { userId, sessionId } = requireUser(ctx);
  const owner = { userId, sessionId, key: ownerKey(userId) };
  return zipStream(exportedFiles(ctx, owner), ctx.now());
}

async function* exportedFiles(ctx: Ctx, owner: Owner): AsyncIterable<ExportedFile> {
  const { avatar, ...account } = await getAccount(ctx);
  yield { path: "account.json", body: asJson(account) };
  const { device, createdAt, lastSeenAt, expiresAt, endedAt } = accountSessions;
  const sessions = await ctx.db
    .select({ device, createdAt, lastSeenAt, expiresAt, endedAt })
    .from(accountSessions)
    .where(eq(accountSessions.userId, owner.userId))
    .limit(1_000);
  yield { path: "sessions.json", body: asJson(sessions) };
  const picture = avatar === null ? null : await ctx.env.FILES.get(avatar);
  if (picture) {
    const path = `avatar.${extensionOfType(picture.httpMetadata?.contentType)}`;
    yield { path, body: picture.body as ReadableStream<Uint8Array> };
  }
  for (const kept of await ctx.features.loadPersonalData()) yield* kept.exportFor(ctx, owner);
}
