import { asc, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../../platform/personal-data";
import { memberProfiles, memberProfileVersions } from "../tables";

export const profilePersonalData: PersonalData<Ctx> = {
  name: "profile",
  removable: {
    profiles: { fr: "Profil, avec ses versions", en: "Profile, with its versions" },
  },

  async *exportFor(ctx, { key }) {
    const row = await ctx.db
      .select()
      .from(memberProfiles)
      .where(eq(memberProfiles.ownerId, key))
      .get();
    if (!row) return;
    yield { path: "profile/resume.json", body: asJson(JSON.parse(row.resume)) };
    yield { path: "profile/origins.json", body: asJson(JSON.parse(row.origins)) };
    const versions = await ctx.db
      .select()
      .from(memberProfileVersions)
      .where(eq(memberProfileVersions.ownerId, key))
      .orderBy(asc(memberProfileVersions.number))
      .limit(100);
    for (const { number, savedAt, resume } of versions) {
      const body = asJson({ savedAt, resume: JSON.parse(resume) as unknown });
      yield { path: `profile/versions/${number}.json`, body };
    }
  },

  async removeFor(ctx, { key }) {
    const [gone] = await ctx.db.batch([
      ctx.db
        .delete(memberProfiles)
        .where(eq(memberProfiles.ownerId, key))
        .returning({ ownerId: memberProfiles.ownerId }),
      ctx.db.delete(memberProfileVersions).where(eq(memberProfileVersions.ownerId, key)),
    ]);
    return removedAll({ profiles: gone.length });
  },

  async summarize(ctx, ownerId) {
    const row = await ctx.db
      .select({ updatedAt: memberProfiles.updatedAt })
      .from(memberProfiles)
      .where(eq(memberProfiles.ownerId, ownerId))
      .get();
    return {
      title: { fr: "Mon CV", en: "My CV" },
      line: row
        ? {
            fr: "Votre propre CV, que vous seul voyez.",
            en: "Your own CV, which only you see.",
          }
        : { fr: "Vous n’en avez pas encore.", en: "You have none yet." },
      path: "/profile",
      link: { fr: "Voir et modifier mon profil", en: "See and change my profile" },
    };
  },
};
