import type { Ctx } from "../../../platform/context";
import { findMyVersion, replaceMyProfile } from "../../profile";
import { editorError } from "../errors";
import { formOfProfile, profileOfForm } from "./form-of-profile";
import { dropMyDraft, getMyDraft, type MyDraftSave, saveMyDraft } from "./my-drafts";

const newId = () => crypto.randomUUID().slice(0, 8);

/** It saves the form into the profile and returns true; a form with problems stays a draft, and nothing is lost. */
export async function saveMyForm(ctx: Ctx, save: MyDraftSave): Promise<boolean> {
  const revision = await saveMyDraft(ctx, save);
  const { profile: before } = await getMyDraft(ctx);
  const { profile } = profileOfForm(save.form, before?.language ?? ctx.language, newId);
  if (!profile) return false;
  const { language, resume, translation } = profile;
  await replaceMyProfile(ctx, { resume, translation, language, version: save.version });
  await dropMyDraft(ctx, revision);
  return true;
}

/** It makes a draft of an earlier state, which the member looks at before saving it. */
export async function restoreMyVersion(ctx: Ctx, number: number): Promise<void> {
  const [earlier, { revision, profile }] = await Promise.all([
    findMyVersion(ctx, number),
    getMyDraft(ctx),
  ]);
  if (!earlier) throw editorError("VERSION_NOT_FOUND");
  const version = profile?.version ?? null;
  await saveMyDraft(ctx, { form: formOfProfile(earlier), revision, version });
}
