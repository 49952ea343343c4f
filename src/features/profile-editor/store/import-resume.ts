import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { readResume, type ResumeReading } from "../../profile";
import { withResume } from "../form/replace-language";
import { getDraft, replaceDraft } from "./drafts";

export type ImportedFile = { readonly bytes: Uint8Array; readonly language: Language };

/** It puts a file in the place of one language of the draft; a file with problems changes nothing. */
export async function importResume(ctx: Ctx, file: ImportedFile): Promise<ResumeReading> {
  requireRole(ctx, "admin");
  const reading = await readResume(file.bytes);
  if ("problems" in reading) return reading;
  const { form, published } = await getDraft(ctx);
  await replaceDraft(ctx, {
    form: withResume(form, file.language, reading.resume),
    seenState: published.state,
  });
  return reading;
}
