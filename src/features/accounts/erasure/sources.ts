import { and, eq, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { type PersonalData, removedAll } from "../../../platform/personal-data";
import { users } from "../store/tables";

type Source = Pick<PersonalData<Ctx>, "name" | "removable" | "removeFor">;

/** The features come first and what is left of the account last. */
export async function loadSources(ctx: Ctx): Promise<readonly Source[]> {
  return [...(await ctx.features.loadPersonalData()), ownRemains];
}

/** Closing the account has taken all else of it away at once; the row keeps the file's key until the file is gone. */
const ownRemains: Source = {
  name: "account",
  removable: { pictures: { fr: "Images de profil", en: "Profile pictures" } },

  async removeFor(ctx, { userId }) {
    const row = await ctx.db
      .select({ avatar: users.avatar })
      .from(users)
      .where(eq(users.id, userId))
      .get();
    // Until its parts are merged (0.4 s for 100,000 accounts), the index of the search holds the words of removed names.
    await ctx.db.run(sql`insert into users_search (users_search) values ('optimize')`);
    const avatar = row?.avatar ?? null;
    if (avatar === null) return removedAll();
    await ctx.env.FILES.delete(avatar);
    await ctx.db
      .update(users)
      .set({ avatar: null })
      .where(and(eq(users.id, userId), eq(users.avatar, avatar)));
    return removedAll({ pictures: 1 });
  },
};
