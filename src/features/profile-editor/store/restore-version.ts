import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { findProfileVersion, getPublished, type ProfileVersion } from "../../profile";
import { editorError } from "../errors";
import { formOfResumes } from "../form/form-of-resumes";
import { replaceDraft } from "./drafts";

export async function getProfileVersion(ctx: Ctx, number: number): Promise<ProfileVersion> {
  const version = await findProfileVersion(ctx, number);
  if (!version) throw editorError("VERSION_NOT_FOUND");
  return version;
}

/** It makes a draft of a version; publishing it makes a version of its own. */
export async function restoreProfileVersion(ctx: Ctx, number: number): Promise<void> {
  requireRole(ctx, "admin");
  const [{ resumes }, { state: seenState }] = await Promise.all([
    getProfileVersion(ctx, number),
    getPublished(ctx),
  ]);
  await replaceDraft(ctx, { form: formOfResumes(resumes), seenState, restoredFrom: number });
}
