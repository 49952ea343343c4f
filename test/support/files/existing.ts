import { beginUpload } from "../../../src/features/files/receiving/begin-upload";
import { storeFile } from "../../../src/features/files/receiving/store-file";
import { ownerKey } from "../../../src/platform/owner";
import { storePart } from "../../../src/features/files/receiving/store-part";
import type { Person } from "../accounts";
import { testCtx } from "../context";
import { aGif, bytesOf } from "./recipes";

type Owner = Pick<Person, "id">;

/** It is as long as the one part that the documentation's tests send. */
const gifBytes = Uint8Array.fromBase64("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=");

const flacBytes = bytesOf("fLaC and nothing else");
const read = new Map<number, number>();

/**
 * What the path of a route of files names is the owner's, and made for this one request. It is made by the verbs: hundreds of
 * requests of one person would meet the limits of the routes.
 */
export async function filesExistingFor(route: string, { id: userId }: Owner) {
  const actor = { kind: "user", userId, username: "", role: "user", accountSessionId: "" } as const;
  const ctx = testCtx(actor);
  // Earlier operations have begun uploads whose bytes stay reserved, until the quota is full of them.
  await ctx.env.DB.prepare("delete from uploads where owner_id = ?").bind(ownerKey(userId)).run();
  if (!route.includes("/uploads")) {
    // An isolate remembers what it has served, so that a file that is only read is the same each time.
    const isRead = route.startsWith("GET");
    const known = isRead ? read.get(userId) : undefined;
    if (known !== undefined) return { id: [String(known)] };
    const picture = new Blob([aGif(), crypto.getRandomValues(new Uint8Array(8))]);
    const sent = { body: picture.stream(), announcedBytes: null };
    const { id } = await storeFile(ctx, { purpose: "image", name: "a.gif", ...sent });
    if (isRead) read.set(userId, id);
    return { id: [String(id)] };
  }
  const isWhole = route.endsWith("/complete");
  const announced = isWhole
    ? { purpose: "recording", name: "a.flac", size: flacBytes.length }
    : { purpose: "image", name: "a.gif", size: gifBytes.length };
  const { id } = await beginUpload(ctx, announced);
  if (isWhole) {
    const body = new Blob([flacBytes]).stream();
    await storePart(ctx, { id, number: 1, body, announcedBytes: null, sha256: undefined });
  }
  return { id: [id], n: ["1"] };
}
