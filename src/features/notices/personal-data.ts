import { inboxOf } from "../../engines/notices";
import type { Ctx } from "../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../platform/personal-data";

const AT_ONCE = 200;

export const noticesPersonalData: PersonalData<Ctx> = {
  name: "notices",
  removable: { notices: { fr: "Notifications", en: "Notices" } },

  /** A device takes pushes as long as its session of the account lasts. */
  async signedOut(ctx, { userId, sessionId, exceptSessionId }) {
    await inboxOf(ctx.env, userId).removeDevicesOf({
      ...(sessionId !== undefined && { only: sessionId }),
      ...(exceptSessionId !== undefined && { except: exceptSessionId }),
    });
  },

  async *exportFor(ctx, { userId }) {
    const inbox = inboxOf(ctx.env, userId);
    const [preferences, devices] = await Promise.all([inbox.preferences(), inbox.devices()]);
    // The keys of a device open nothing to its owner, and everything to a thief of the archive.
    const named = devices.map(({ endpoint, createdAt }) => ({ endpoint, createdAt }));
    yield { path: "notices/preferences.json", body: asJson({ preferences, devices: named }) };
    for (let before: number | undefined, page = 1; ; page += 1) {
      const notices = await inbox.notices({ before, limit: AT_ONCE });
      if (notices.length > 0) yield { path: `notices/${page}.json`, body: asJson(notices) };
      if (notices.length < AT_ONCE) return;
      before = notices.at(-1)?.id;
    }
  },

  async removeFor(ctx, { userId }) {
    return removedAll({ notices: await inboxOf(ctx.env, userId).eraseNotices() });
  },
};
