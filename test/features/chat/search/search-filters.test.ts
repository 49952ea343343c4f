import { describe, it } from "vitest";
import { aPerson } from "../../../support/accounts";
import { aRoom } from "../../../support/chat";
import { aWord, between, inRoom, say, search, tell, texts } from "../../../support/chat-search";

describe("filters", () => {
  it("by author, room, conversation and date narrow what is found", async ({ expect }) => {
    const [room, other] = await Promise.all([aRoom(), aPerson()]);
    const second = await aRoom({ owner: room.owner });
    const word = aWord();
    await say(room, room.owner, `${word} a`);
    await say(room, other, `${word} b`);
    await say(second, other, `${word} c`);
    await tell(other, room.owner, `${word} d`);
    await Promise.all([inRoom(room), inRoom(second), between(other, room.owner)]);
    const found = async (filter: string) =>
      (await texts(room.owner, `${word} ${filter}`))
        .map((text) => text.at(-1))
        .toSorted((one = "", other = "") => one.localeCompare(other))
        .join("");
    expect(await found("")).toBe("abcd");
    expect(await found(`from:${other.username}`)).toBe("bcd");
    expect(await found(`from:@${other.username.toUpperCase()}`)).toBe("bcd");
    expect(await found(`in:"${room.name}"`)).toBe("ab");
    expect(await found(`in:"${room.name}" in:@${other.username}`)).toBe("abd");
    expect(await found(`in:"${second.name}" from:${room.owner.username}`)).toBe("");
    expect(await found("before:2020-01-01")).toBe("");
    expect(await found("after:2020-01-01 -b")).toBe("acd");
    expect(await texts(room.owner, `from:${other.username} in:"${room.name}"`)).toEqual([
      `${word} b`,
    ]);
  });

  it("with names and dates that are none find nothing and say why", async ({ expect }) => {
    const person = await aPerson();
    const { hits, problems } = await search(person, "x from:nobody-has-this in:nowhere");
    expect(hits).toEqual([]);
    expect(problems).toEqual([
      { filter: "from", value: "nobody-has-this", reason: "unknown" },
      { filter: "in", value: "nowhere", reason: "unknown" },
    ]);
    expect((await search(person, "x before:soon")).problems).toMatchObject([
      { filter: "before", reason: "not_a_date" },
    ]);
  });

  it("read on where a page ended, without a gap or a repetition", async ({ expect }) => {
    const room = await aRoom();
    const word = aWord();
    for (const part of ["a", "b", "c", "d", "e"]) await say(room, room.owner, `${word} ${part}`);
    await inRoom(room);
    const seen: string[] = [];
    let cursor: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof search>> = await search(room.owner, word, {
        limit: 2,
        ...(cursor !== null && { cursor }),
      });
      seen.push(...page.hits.map(({ message }) => message.content.at(-1) ?? ""));
      ({ cursor } = page);
    } while (cursor !== null);
    expect(seen).toEqual(["e", "d", "c", "b", "a"]);
  });
});
