import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { citedIds } from "../store/cited-facts";
import { editLetter, type EditWorld, reviewLetter } from "./editing";
import { letterError } from "../errors";
import { type CurrentVersion, getCurrentVersion } from "./get-current-version";
import { getEditor } from "./get-editor";
import type { LetterOrigin } from "../request/letter-origin";
import type { CitedFact, LetterPair } from "../api/schemas";
import { MAX_VERSIONS, storeVersion } from "./store-version";
import { letterVersions } from "../store/tables";
import type { SaveVersion } from "../api/save-schema";

export type SavedVersion = {
  readonly version: number;
  /** False where that text is saved already. */
  readonly isNew: boolean;
};

/** Saves an edited text as the next version, whatever the checker says of it: its remarks are kept with the version. */
export async function saveVersion(
  ctx: Ctx,
  { id, save }: { id: number; save: SaveVersion },
): Promise<SavedVersion> {
  const { letter: current, edit } = await getEditor(ctx, id);
  if (current.version !== save.base_version) return settle(ctx, { id, current, save });
  const documents = editPair(current.documents, save, edit);
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
    flags: [
      ...reviewLetter("motivation", documents, edit),
      ...reviewLetter("anti_motivation", documents, edit),
    ],
    restoredFrom: null,
    saveId: save.save_id,
    origin: withFactsOf(documents, current.origin, edit),
  });
  if (isStored) return { version: current.version + 1, isNew: true };
  return settle(ctx, { id, current: getCurrentVersion(ctx, id), save });
}

function editPair(pair: LetterPair, save: SaveVersion, { world }: EditWorld): LetterPair {
  const { motivation, anti_motivation: anti } = pair;
  return {
    motivation: save.motivation
      ? { ...editLetter(motivation, save.motivation, world), type: motivation.type }
      : motivation,
    anti_motivation: save.anti_motivation
      ? { ...editLetter(anti, save.anti_motivation, world), type: anti.type }
      : anti,
  };
}

/** Facts stay known to the pair once a version has cited them: an earlier one can come back. */
function withFactsOf(documents: LetterPair, origin: LetterOrigin, { world }: EditWorld) {
  const known = new Set(origin.citedFacts.map(({ id }) => id));
  const cited = citedIds(documents);
  const fresh = world.facts
    .filter(({ id }) => cited.has(id) && !known.has(id))
    .map(({ id, text }): CitedFact => ({ id, of: "candidate", text }));
  return { ...origin, citedFacts: [...origin.citedFacts, ...fresh] };
}

type Unsettled = {
  readonly id: number;
  readonly current: CurrentVersion | Promise<CurrentVersion>;
  readonly save: SaveVersion;
};

/** Another save has taken the version: it came from the very same page, whose answer was lost, or from another one. */
async function settle(ctx: Ctx, { id, save, ...found }: Unsettled): Promise<SavedVersion> {
  const { save_id: saveId } = save;
  const [current, earlier] = await allInOrder([
    found.current,
    ctx.db
      .select({ version: letterVersions.version })
      .from(letterVersions)
      .where(and(eq(letterVersions.letterId, id), eq(letterVersions.saveId, saveId)))
      .get(),
  ]);
  if (current.saveId === saveId) return { version: current.version, isNew: false };
  if (earlier) return { version: earlier.version, isNew: false };
  throw letterError("VERSION_CONFLICT", {
    details: { current_version: current.version },
    fields: { current_version: current.version },
  });
}
