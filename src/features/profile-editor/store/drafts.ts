import { and, eq, isNotNull, sql } from "drizzle-orm";
import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { getPublished, type Published } from "../../profile";
import { editorError } from "../errors";
import { formOfResumes } from "../form/form-of-resumes";
import { ResumeForm } from "../form/resume-form";
import { profileDrafts } from "./tables";

const ONLY = 1;
const theDraft = eq(profileDrafts.id, ONLY);

export type ResumeDraft = {
  readonly form: ResumeForm;
  /** It is 0 before the first save. */
  readonly revision: number;
  /** It is null where the form is what is published. */
  readonly savedAt: number | null;
  readonly restoredFrom: number | null;
  readonly canTakeBack: boolean;
  /** Another resume was published since the draft was begun. */
  readonly isBehind: boolean;
  readonly published: Published;
};

/** It returns the draft, else what is published as a form. */
export async function getDraft(ctx: Ctx): Promise<ResumeDraft> {
  requireRole(ctx, "admin");
  const [published, [row]] = await Promise.all([
    getPublished(ctx),
    ctx.db.select().from(profileDrafts).where(theDraft),
  ]);
  const stored = row?.form ? ResumeForm.parse(row.form) : null;
  return {
    form: stored ?? formOfResumes(published.resumes),
    revision: row?.revision ?? 0,
    savedAt: stored && row ? row.savedAt : null,
    restoredFrom: row?.restoredFrom ?? null,
    canTakeBack: row !== undefined && row.replaced !== null,
    isBehind: stored !== null && row?.seenState !== published.state,
    published,
  };
}

export type DraftSave = {
  readonly form: ResumeForm;
  /** It is the revision that the page was made from. */
  readonly revision: number;
  readonly seenState: string;
  /** The editor knows of another draft and puts this one in its place; the other one can be taken back. */
  readonly overwrites?: boolean;
};

/** It saves a draft, right or wrong, and returns its revision. A save from an older revision is refused. */
export async function saveDraft(ctx: Ctx, save: DraftSave): Promise<number> {
  requireRole(ctx, "admin");
  const { form, revision, seenState, overwrites = false } = save;
  const [saved] = await ctx.db
    .insert(profileDrafts)
    .values({ id: ONLY, form, seenState, revision: 1, savedAt: ctx.now().getTime() })
    .onConflictDoUpdate({
      target: profileDrafts.id,
      set: {
        form,
        seenState: sql`CASE WHEN ${profileDrafts.form} IS NULL THEN ${seenState} ELSE ${profileDrafts.seenState} END`,
        revision: sql`${profileDrafts.revision} + 1`,
        savedAt: ctx.now().getTime(),
        ...(overwrites && { replaced: sql`${profileDrafts.form}` }),
      },
      setWhere: eq(profileDrafts.revision, revision),
    })
    .returning({ revision: profileDrafts.revision });
  if (!saved) throw editorError("DRAFT_CONFLICT");
  return saved.revision;
}

export type NewDraft = {
  /** It is null to go back to what is published. */
  readonly form: ResumeForm | null;
  readonly seenState: string;
  readonly restoredFrom?: number;
};

/** It puts another draft in the place of the present one, which can be taken back. */
export async function replaceDraft(ctx: Ctx, draft: NewDraft): Promise<void> {
  requireRole(ctx, "admin");
  const values = {
    form: draft.form,
    seenState: draft.seenState,
    restoredFrom: draft.restoredFrom ?? null,
    savedAt: ctx.now().getTime(),
  };
  await ctx.db
    .insert(profileDrafts)
    .values({ id: ONLY, revision: 1, ...values })
    .onConflictDoUpdate({
      target: profileDrafts.id,
      set: {
        ...values,
        replaced: sql`coalesce(${profileDrafts.form}, ${profileDrafts.replaced})`,
        revision: sql`${profileDrafts.revision} + 1`,
      },
    });
}

/** The draft and the one that it has replaced change places, so that this can be undone by doing it again. */
export async function takeBackDraft(ctx: Ctx): Promise<void> {
  requireRole(ctx, "admin");
  const taken = await ctx.db
    .update(profileDrafts)
    .set({
      form: sql`${profileDrafts.replaced}`,
      replaced: sql`${profileDrafts.form}`,
      restoredFrom: null,
      revision: sql`${profileDrafts.revision} + 1`,
      savedAt: ctx.now().getTime(),
    })
    .where(and(theDraft, isNotNull(profileDrafts.replaced)))
    .returning({ id: profileDrafts.id });
  if (taken.length === 0) throw editorError("NOTHING_TO_TAKE_BACK");
}

/** The draft is published; one that was saved after it stays. */
export async function clearDraft(ctx: Ctx, revision: number): Promise<void> {
  requireRole(ctx, "admin");
  await ctx.db
    .update(profileDrafts)
    .set({
      form: null,
      replaced: null,
      restoredFrom: null,
      revision: sql`${profileDrafts.revision} + 1`,
    })
    .where(and(theDraft, eq(profileDrafts.revision, revision)));
}
