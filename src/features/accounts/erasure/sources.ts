import { and, eq } from "drizzle-orm";
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
    await mergeNames(ctx);
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

/** D1 has time for so many pages of an index in one statement. */
const PAGES = 250;
const MOST_MERGES = 40;

/**
 * The index of the search of people keeps the words of a removed name until its parts are merged. The first statement
 * begins to merge all of them, the others go on until there is nothing left to do, which SQLite tells by fewer than two
 * changes.
 */
async function mergeNames({ env }: Ctx): Promise<void> {
  const merge = env.DB.prepare("insert into users_search (users_search, rank) values ('merge', ?)");
  let { meta } = await merge.bind(-PAGES).run();
  for (let count = 1; count < MOST_MERGES && meta.changes >= 2; count += 1) {
    ({ meta } = await merge.bind(PAGES).run());
  }
}
