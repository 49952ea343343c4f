import { eq } from "drizzle-orm";
import type { Ctx } from "../../../../../src/platform/context";
import { asJson, type PersonalData, removedAll } from "../../../../../src/platform/personal-data";
import { notes } from "./tables";

export const notesPersonalData: PersonalData<Ctx> = {
  name: "notes",
  removable: { notes: { fr: "Notes", en: "Notes" } },

  async *exportFor(ctx, { key }) {
    const rows = await ctx.db.select().from(notes).where(eq(notes.ownerId, key)).limit(1_000);
    yield { path: "notes.json", body: asJson(rows) };
  },

  async removeFor(ctx, { key }) {
    const gone = await ctx.db
      .delete(notes)
      .where(eq(notes.ownerId, key))
      .returning({ id: notes.id });
    return removedAll({ notes: gone.length });
  },
};
