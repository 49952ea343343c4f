import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { editWorldOf } from "./edit-world";
import { findCandidates } from "./find-candidates";
import { type CurrentVersion, getCurrentVersion } from "./get-current-version";
import type { EditWorld } from "./editing";

export type Editor = { readonly letter: CurrentVersion; readonly edit: EditWorld };

/** Everything that editing a pair takes: its current version, and what the text may rest on. */
export async function getEditor(ctx: Ctx, id: number): Promise<Editor> {
  const [letter, candidates] = await allInOrder([getCurrentVersion(ctx, id), findCandidates(ctx)]);
  return { letter, edit: editWorldOf(letter, candidates(letter)) };
}
