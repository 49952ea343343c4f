import { env } from "cloudflare:workers";
import { inject } from "vitest";
import {
  inboxOf,
  type NewNotice,
  type NoticePreferences,
  notify,
} from "../../../src/engines/notices";
import { deliverNotices } from "../../../src/features/notices";
import { configOf } from "../../../src/platform/config";
import type { MailMessage } from "../../../src/platform/mail";
import { aPerson, type Person } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { aNotice, makeDue, vapidKeys } from "../../support/notices";
import type { PushBrowser } from "../../support/push-service";

/** The configuration of a local server that may push to the local push service. */
export const pushConfig = () =>
  configOf({
    SIGNING_SECRET: env.SIGNING_SECRET,
    SITE_ORIGIN: "http://localhost:8787",
    FETCH_ALLOW_LOCAL: inject("listeners").allowed,
    ...vapidKeys,
  });

/** A person who has chosen how to be told of mentions, with a mailbox and devices. */
export async function aListener(
  mention: NoticePreferences["channels"][string],
  { isConfirmed = true } = {},
) {
  const person: Person = await aPerson({ isConfirmed });
  const mails: MailMessage[] = [];
  const mail = {
    isConfigured: true,
    send: (message: MailMessage) => {
      mails.push(message);
      return Promise.resolve();
    },
  };
  const ctx = testCtx({ kind: "system", name: "test" }, { config: pushConfig(), mail });
  const inbox = inboxOf(env, person.id);
  await inbox.changePreferences({ channels: { mention } });
  return {
    ...person,
    ctx,
    inbox,
    mails,
    hear: (notice: Partial<NewNotice> = {}) => notify(ctx, person.id, aNotice(notice)),
    /** As often as the queue delivers its message. */
    deliver: async () => {
      await makeDue(person.id);
      await deliverNotices(ctx, { type: "notices.due", userId: person.id });
    },
    add: ({ endpoint, keys }: PushBrowser) =>
      inbox.addDevice({ endpoint, ...keys, accountSessionId: person.sessionId, createdAt: 1 }),
  };
}
