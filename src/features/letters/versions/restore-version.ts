import type { Ctx } from "../../../platform/context";
import { letterError } from "../errors";
import { getCurrentVersion } from "./get-current-version";
import { getEarlierVersion } from "./get-earlier-version";
import type { SavedVersion } from "./save-version";
import { LetterPair } from "../api/schemas";
import { MAX_VERSIONS, storeVersion } from "./store-version";

type Restore = { readonly id: number; readonly version: number };

/**
 * Makes the text of an earlier version the newest one; nothing in between is lost. Safe to repeat: a text that is the
 * current one already makes no version.
 */
export async function restoreVersion(ctx: Ctx, { id, version }: Restore): Promise<SavedVersion> {
  const asked = getEarlierVersion(ctx, { id, version });
  // The current version has no earlier row: its absence is no failure when that one is asked for.
  asked.catch(() => undefined);
  const current = await getCurrentVersion(ctx, id);
  if (current.version === version) return { version, isNew: false };
  const earlier = await asked;
  const documents = LetterPair.parse(earlier.documents);
  if (JSON.stringify(documents) === JSON.stringify(current.documents)) {
    return { version: current.version, isNew: false };
  }
  if (current.version >= MAX_VERSIONS) {
    throw letterError("TOO_MANY_VERSIONS", { details: { max: MAX_VERSIONS } });
  }
  const isStored = await storeVersion(ctx, {
    id,
    baseVersion: current.version,
    documents,
    flags: earlier.flags,
    restoredFrom: version,
    saveId: null,
  });
  if (isStored) return { version: current.version + 1, isNew: true };
  const { version: newest } = await getCurrentVersion(ctx, id);
  throw letterError("VERSION_CONFLICT", {
    details: { current_version: newest },
    fields: { current_version: newest },
  });
}
