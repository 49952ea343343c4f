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
