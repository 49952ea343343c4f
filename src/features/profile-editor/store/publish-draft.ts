import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { publishProfile } from "../../profile";
import { editorError } from "../errors";
import { resumesOf } from "../form/resumes-of-form";
import { clearDraft, getDraft } from "./drafts";

/** These are what the reviewed page showed: the draft's revision, and what was published then. */
export type ReviewedDraft = { readonly revision: number; readonly seenState: string };

/** It publishes the draft that was reviewed; a draft that was saved again meanwhile has to be reviewed again. */
export async function publishDraft(ctx: Ctx, reviewed: ReviewedDraft): Promise<void> {
  requireRole(ctx, "admin");
  const { form, revision, restoredFrom } = await getDraft(ctx);
  if (revision !== reviewed.revision) throw editorError("DRAFT_CONFLICT");
  const { resumes } = resumesOf(form);
  if (!resumes) throw editorError("DRAFT_INVALID");
  const { seenState } = reviewed;
  await publishProfile(ctx, { resumes, seenState, source: "page", restoredFrom });
  await clearDraft(ctx, revision);
}
