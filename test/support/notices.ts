import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { inboxOf, type NewNotice } from "../../src/engines/notices";

let sources = 0;

/** A mention in a room of its own, by somebody; a test overrides what it is about. */
export function aNotice(notice: Partial<NewNotice> = {}): NewNotice {
  sources += 1;
  return {
    source: `test:${sources}`,
    kind: "mention",
    ref: `room:${sources}`,
    link: "/chat",
    actor: { id: 1_000_000 + sources, name: `actor${sources}` },
    facts: { room: "Charts" },
    createdAt: Date.now(),
    ...notice,
  };
}

/** The inbox of nobody else, for tests that need no account. */
export function anInbox() {
  const userId = 5_000_000 + Math.floor(Math.random() * 1_000_000_000);
  const inbox = inboxOf(env, userId);
  const add = (notice: Partial<NewNotice> = {}) => inbox.addNotice(userId, aNotice(notice));
  return { userId, inbox, add };
}

/** What waits for its grace to pass, or for another attempt, is due now. */
export const makeDue = (userId: number) =>
  runInDurableObject(inboxOf(env, userId), (_, { storage }) => {
    storage.sql.exec("UPDATE deliveries SET due_at = 0 WHERE state = 'due'");
  });

/** They are of no other use: a pair that only the tests know. */
export const vapidKeys = {
  VAPID_PUBLIC_KEY:
    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
  VAPID_PRIVATE_KEY: "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw",
};
