import { eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../../platform/personal-data";
import { memberProfileDrafts } from "./tables";

export const editorPersonalData: PersonalData<Ctx> = {
  name: "profile-editor",
  removable: {
    profileDrafts: {
      fr: "Modifications non enregistrées du profil",
      en: "Unsaved changes of the profile",
    },
  },

  async *exportFor(ctx, { key }) {
    const row = await ctx.db
      .select()
      .from(memberProfileDrafts)
      .where(eq(memberProfileDrafts.ownerId, key))
      .get();
    if (row) yield { path: "profile/unsaved.json", body: asJson(row.form) };
  },

  async removeFor(ctx, { key }) {
    const gone = await ctx.db
      .delete(memberProfileDrafts)
      .where(eq(memberProfileDrafts.ownerId, key))
      .returning({ ownerId: memberProfileDrafts.ownerId });
    return removedAll(gone.length > 0 ? { profileDrafts: gone.length } : {});
  },
};
