import { afterEach, describe, it, vi } from "vitest";
import { createMembers } from "../../../../src/features/chat/pages/client/members";
import type { PlaceProps } from "../../../../src/features/chat/pages/client/props";
import type { MembershipChange, SequencedEvent } from "../../../../src/features/chat/protocol";

const propsOf = (people: PlaceProps["people"], moreMembers: number | null) =>
  ({ self: { id: 1, username: "me" }, people, moreMembers }) as PlaceProps;

const changed = (change: MembershipChange, id: number, username: string) =>
  ({ type: "member", data: { change, user: { id, username } } }) as SequencedEvent;

const pageOf = (from: number, count: number) =>
  Response.json({
    data: Array.from({ length: count }, (_, index) => ({
      user_id: from + index,
      username: `m${from + index}`,
    })),
  });

describe("the list of a room's members", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("has all members but the person, and follows joins and leaves", ({ expect }) => {
    const members = createMembers(
      propsOf(
        [
          [1, "me"],
          [2, "ana"],
        ],
        null,
      ),
      "r",
    );
    members.receive(changed("joined", 3, "bo"));
    members.receive(changed("muted", 4, "cy"));
    expect(members.others()).toEqual(["ana", "bo"]);
    members.receive(changed("kicked", 2, "ana"));
    members.receive(changed("left", 3, "bo"));
    expect(members.others()).toEqual([]);
  });

  it("is not fetched when the page came with all members", ({ expect }) => {
    const asked = vi.spyOn(globalThis, "fetch");
    expect(createMembers(propsOf([[2, "ana"]], null), "r").loadRest()).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it("is fetched once, page by page, however often it is needed", async ({ expect }) => {
    const asked = vi
      .spyOn(globalThis, "fetch")
      .mockResolvedValueOnce(pageOf(101, 100))
      .mockResolvedValueOnce(pageOf(201, 7));
    const members = createMembers(propsOf([[2, "ana"]], 100), "a room");
    const first = members.loadRest();
    expect(members.loadRest()).toBeNull();
    await first;
    expect(members.loadRest()).toBeNull();
    expect(asked.mock.calls.map(([url]) => url)).toEqual([
      "/api/v1/chat/rooms/a%20room/members?limit=100&after=100",
      "/api/v1/chat/rooms/a%20room/members?limit=100&after=200",
    ]);
    expect(members.others()).toHaveLength(108);
  });

  it("is fetched again from the page where it failed", async ({ expect }) => {
    const asked = vi
      .spyOn(globalThis, "fetch")
      .mockResolvedValueOnce(new Response(null, { status: 503 }))
      .mockResolvedValueOnce(pageOf(101, 1));
    const members = createMembers(propsOf([[2, "ana"]], 100), "r");
    await members.loadRest();
    await members.loadRest();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(members.others()).toEqual(["ana", "m101"]);
  });
});
