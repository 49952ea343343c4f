import { describe, it } from "vitest";
import { applyToAudience, type Audience } from "../../../../src/features/chat/pages/audience";
import type {
  MembershipChange,
  Presence,
  SequencedEvent,
  ServerEvent,
} from "../../../../src/features/chat/protocol";

const room = "pears";
const opened: Audience = {
  room,
  seq: 10,
  memberCount: 2,
  members: new Set([1, 2]),
  isComplete: true,
  online: new Map(),
};

const member = (
  seq: number,
  change: MembershipChange,
  id: number,
): Extract<SequencedEvent, { type: "member" }> => ({
  type: "member",
  data: {
    room,
    seq,
    from: 1,
    username: "ana",
    timestamp: "2026-01-15T14:30:00.000Z",
    change,
    user: { id, username: `person-${id}` },
  },
});
const presence = (from: number, state: Presence, where = room): ServerEvent => ({
  type: "presence",
  data: { room: where, from, username: `person-${from}`, state, seq: 10 },
});
const after = (...events: ServerEvent[]) => events.reduce(applyToAudience, opened);

describe("the audience of a room", () => {
  it("grows with each member who joins, and counts nobody twice", ({ expect }) => {
    const joined = member(11, "joined", 3);
    expect(after(joined).memberCount).toBe(3);
    expect(after(joined, joined).memberCount).toBe(3);
    expect(after(member(11, "joined", 2)).memberCount).toBe(2);
  });

  it.for(["left", "kicked", "banned"] as const)(
    "shrinks when a member has %s, who is no longer online either",
    (change, { expect }) => {
      const { memberCount, online } = after(presence(2, "online"), member(11, change, 2));
      expect(memberCount).toBe(1);
      expect([...online.keys()]).toEqual([]);
    },
  );

  it("stays as it is when a member is muted or promoted", ({ expect }) => {
    expect(after(member(11, "muted", 2), member(12, "role", 2)).memberCount).toBe(2);
  });

  it("ignores changes that the page has counted already", ({ expect }) => {
    expect(after(member(9, "joined", 3), member(10, "left", 2)).memberCount).toBe(2);
  });

  it("counts a member who leaves and whom a long list does not name", ({ expect }) => {
    const many = { ...opened, memberCount: 300, isComplete: false };
    expect(applyToAudience(many, member(11, "left", 77)).memberCount).toBe(299);
    expect(applyToAudience(opened, member(11, "left", 77)).memberCount).toBe(2);
  });

  it("knows who is there from the moment of arriving, and hears who comes and goes", ({
    expect,
  }) => {
    const joined: ServerEvent = {
      type: "joined",
      data: {
        room,
        status: "ok",
        id: 1,
        seq: 10,
        role: "member",
        description: "",
        topic: "",
        archived: false,
        online: [{ from: 1, username: "ana", state: "online" }],
      },
    };
    const { online } = after(
      presence(9, "online"),
      joined,
      presence(2, "away"),
      presence(3, "online", "another room"),
      presence(1, "offline"),
    );
    expect([...online]).toEqual([[2, "away"]]);
  });

  it("catches up after an absence", ({ expect }) => {
    const resumed: ServerEvent = {
      type: "resumed",
      data: {
        room,
        since: 10,
        seq: 12,
        complete: true,
        events: [member(11, "joined", 3), member(12, "joined", 4)],
      },
    };
    expect(after(resumed, member(12, "joined", 4)).memberCount).toBe(4);
  });
});
