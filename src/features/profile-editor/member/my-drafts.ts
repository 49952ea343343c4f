import { and, eq, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { findMyProfile, type MemberProfile } from "../../profile";
import { editorError } from "../errors";
import { ResumeForm } from "../form/resume-form";
import { memberProfileDrafts } from "../store/tables";
import { formOfProfile } from "./form-of-profile";

export type MyDraft = {
  readonly form: ResumeForm;
  /** It is 0 before the first save. */
  readonly revision: number;
  /** It is null where the form is what the profile says. */
  readonly savedAt: number | null;
  /** The profile has changed since the draft was begun, as by another device or a CV that was taken over. */
  readonly isBehind: boolean;
  readonly profile: MemberProfile | null;
};

/** It returns what the member has typed and not saved, else the profile as a form. */
export async function getMyDraft(ctx: Ctx): Promise<MyDraft> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const [profile, row] = await Promise.all([
    findMyProfile(ctx),
    ctx.db.select().from(memberProfileDrafts).where(eq(memberProfileDrafts.ownerId, ownerId)).get(),
  ]);
  const version = profile?.version ?? null;
  return {
    form: row ? ResumeForm.parse(row.form) : formOfProfile(profile),
    revision: row?.revision ?? 0,
    savedAt: row?.savedAt ?? null,
    isBehind: row !== undefined && row.seenVersion !== version,
    profile,
  };
}

export type MyDraftSave = {
  readonly form: ResumeForm;
  /** It is the revision that the page was made from. */
  readonly revision: number;
  /** It is the version of the profile that the page showed; null for none. */
  readonly version: string | null;
};

/** It keeps what is typed, right or wrong, and returns its revision. A save from an older revision is refused. */
export async function saveMyDraft(ctx: Ctx, save: MyDraftSave): Promise<number> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const { form, revision, version: seenVersion } = save;
  const savedAt = ctx.now().getTime();
  const [saved] = await ctx.db
    .insert(memberProfileDrafts)
    // A draft that was saved into the profile meanwhile is gone, and its number is not given to another one.
    .values({ ownerId, form, seenVersion, revision: revision + 1, savedAt })
    .onConflictDoUpdate({
      target: memberProfileDrafts.ownerId,
      set: { form, savedAt, revision: sql`${memberProfileDrafts.revision} + 1` },
      setWhere: eq(memberProfileDrafts.revision, revision),
    })
    .returning({ revision: memberProfileDrafts.revision });
  if (!saved) throw editorError("MY_DRAFT_CONFLICT");
  return saved.revision;
}

/** The draft is saved or unwanted; with a revision, one that was typed after it stays. */
export async function dropMyDraft(ctx: Ctx, revision?: number): Promise<void> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const mine = eq(memberProfileDrafts.ownerId, ownerId);
  await ctx.db
    .delete(memberProfileDrafts)
    .where(revision === undefined ? mine : and(mine, eq(memberProfileDrafts.revision, revision)));
}
