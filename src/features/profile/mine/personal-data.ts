import { asc, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../../platform/personal-data";
import { removePhotoOf } from "../photo/my-photo";
import { memberPhotos, memberProfiles, memberProfileVersions } from "../tables";

export const profilePersonalData: PersonalData<Ctx> = {
  name: "profile",
  removable: {
    profiles: { fr: "Profil, avec ses versions", en: "Profile, with its versions" },
    photos: { fr: "Photo du profil", en: "Photo of the profile" },
  },

  async *exportFor(ctx, { key }) {
    const [[row], [photo]] = await ctx.db.batch([
      ctx.db.select().from(memberProfiles).where(eq(memberProfiles.ownerId, key)),
      ctx.db
        .select({ key: memberPhotos.key })
        .from(memberPhotos)
        .where(eq(memberPhotos.ownerId, key)),
    ]);
    const picture = photo ? await ctx.env.FILES.get(photo.key) : null;
    if (picture) {
      const isPng = picture.httpMetadata?.contentType === "image/png";
      const body = picture.body as ReadableStream<Uint8Array>;
      yield { path: `profile/photo.${isPng ? "png" : "jpg"}`, body };
    }
    if (!row) return;
    yield { path: "profile/resume.json", body: asJson(JSON.parse(row.resume)) };
    if (row.translation !== null) {
      yield { path: "profile/translation.json", body: asJson(JSON.parse(row.translation)) };
    }
    yield { path: "profile/origins.json", body: asJson(JSON.parse(row.origins)) };
    const versions = await ctx.db
      .select()
      .from(memberProfileVersions)
      .where(eq(memberProfileVersions.ownerId, key))
      .orderBy(asc(memberProfileVersions.number))
      .limit(100);
    for (const { number, savedAt, resume, translation } of versions) {
      const second = translation !== null && { translation: JSON.parse(translation) as unknown };
      const body = asJson({ savedAt, resume: JSON.parse(resume) as unknown, ...second });
      yield { path: `profile/versions/${number}.json`, body };
    }
  },

  async removeFor(ctx, { key }) {
    const hadPhoto = await removePhotoOf(ctx, key);
    const [gone] = await ctx.db.batch([
      ctx.db
        .delete(memberProfiles)
        .where(eq(memberProfiles.ownerId, key))
        .returning({ ownerId: memberProfiles.ownerId }),
      ctx.db.delete(memberProfileVersions).where(eq(memberProfileVersions.ownerId, key)),
    ]);
    return removedAll({ profiles: gone.length, ...(hadPhoto && { photos: 1 }) });
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
