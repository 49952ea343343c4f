import { describe, it } from "vitest";
import type { ChatMessage, SequencedEvent } from "../../../../src/features/chat/protocol";
import {
  applyEvent,
  applyResumed,
  emptyTimeline,
  failSending,
  isBehind,
  openTimeline,
  prependHistory,
  startSending,
} from "../../../../src/features/chat/pages/timeline";

const timestamp = "2026-01-15T14:30:00.000Z";
const said = (seq: number, client_id = `c${seq}`): ChatMessage => ({
  id: seq,
  from: 1,
  username: "sample",
  content: `message ${seq}`,
  timestamp,
  client_id,
});
const message = (seq: number): SequencedEvent => ({
  type: "message",
  data: { ...said(seq), seq, room: "r" },
});
const ids = ({ messages }: { messages: readonly ChatMessage[] }) => messages.map(({ id }) => id);

describe("a timeline", () => {
  it("shows no message twice", ({ expect }) => {
    const once = [message(1), message(2)].reduce(applyEvent, emptyTimeline);
    expect(applyEvent(once, message(2))).toBe(once);
    expect(ids(once)).toEqual([1, 2]);
  });

  it("holds an event that came too early until the rest is there, and knows that it is behind", ({
    expect,
  }) => {
    const early = [message(1), message(4)].reduce(applyEvent, emptyTimeline);
    expect(ids(early)).toEqual([1]);
    expect(isBehind(early)).toBe(true);
    const resumed = {
      room: "r",
      since: 1,
      seq: 3,
      complete: true,
      events: [message(2), message(3)],
    };
    const whole = applyResumed(early, resumed);
    expect(ids(whole)).toEqual([1, 2, 3, 4]);
    expect(isBehind(whole)).toBe(false);
  });

  it("ignores an answer that would leave a gap", ({ expect }) => {
    const resumed = { room: "r", since: 5, seq: 6, complete: true, events: [message(6)] };
    expect(applyResumed(emptyTimeline, resumed)).toBe(emptyTimeline);
  });

  it("opens with a page of history before the events that came first", ({ expect }) => {
    const early = applyEvent(emptyTimeline, message(8));
    const opened = openTimeline({ messages: [said(6), said(7)], has_more: true, seq: 7 }, early);
    expect(ids(opened)).toEqual([6, 7, 8]);
    const older = prependHistory(opened, {
      messages: [said(4), said(5), said(6)],
      has_more: false,
      seq: 8,
    });
    expect(ids(older)).toEqual([4, 5, 6, 7, 8]);
    expect(older.hasOlder).toBe(false);
  });

  it("keeps a draft until the server confirms it, whether or not it failed", ({ expect }) => {
    const sending = startSending(emptyTimeline, { client_id: "c1", content: "hello" });
    const failed = failSending(sending);
    expect(failed.outgoing).toEqual([{ client_id: "c1", content: "hello", state: "failed" }]);
    expect(applyEvent(failed, message(1)).outgoing).toEqual([]);
  });

  it("keeps nothing of the text and reactions of a deleted message", ({ expect }) => {
    const by = { from: 1, username: "sample", timestamp, room: "r", id: 1 };
    const events: SequencedEvent[] = [
      message(1),
      { type: "reaction", data: { ...by, seq: 2, emoji: "👍", op: "add" } },
      { type: "deleted", data: { ...by, seq: 3 } },
      { type: "edited", data: { ...by, seq: 4, content: "too late" } },
      { type: "reaction", data: { ...by, seq: 5, emoji: "👍", op: "add" } },
    ];
    const [only] = events.reduce(applyEvent, emptyTimeline).messages;
    expect(only).toEqual({ ...said(1), content: "", deleted: true });
  });

  it("shows what a message answers as that is now, until it is deleted", ({ expect }) => {
    const answer: SequencedEvent = {
      type: "message",
      data: {
        ...said(2),
        reply_to: { id: 1, username: "sample", preview: "message 1" },
        seq: 2,
        room: "r",
      },
    };
    const act = { id: 1, from: 1, username: "sample", timestamp, room: "r" };
    const before = [message(1), answer].reduce(applyEvent, emptyTimeline);
    const edited = applyEvent(before, {
      type: "edited",
      data: { ...act, seq: 3, content: "changed" },
    });
    expect(edited.messages[1]?.reply_to?.preview).toBe("changed");
    const deleted = applyEvent(edited, { type: "deleted", data: { ...act, seq: 4 } });
    expect(deleted.messages[1]?.reply_to).toEqual({ id: 1, username: "sample", preview: "" });
    const gone = applyEvent(deleted, { type: "deleted", data: { ...act, id: 2, seq: 5 } });
    expect(gone.messages[1]).not.toHaveProperty("reply_to");
  });
});
