import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { chatPersonalData } from "../../../../src/features/chat/store/personal-data";
import { ownerKey } from "../../../../src/platform/owner";
import { aPerson } from "../../../support/accounts";
import { aRoom, chatPath, type Room, roomObject, send } from "../../../support/chat";
import {
  aWord,
  between,
  inRoom,
  member,
  say,
  tell,
  texts,
  search,
} from "../../../support/chat-search";
import { removeAll } from "../../../support/erasure";
import { testCtx } from "../../../support/context";

const put = send("PUT");
const post = send("POST");
const patch = send("PATCH");
const remove = send("DELETE");

const setPrivate = ({ id }: Room, isPrivate: number) =>
  env.DB.prepare("UPDATE rooms SET is_private = ? WHERE id = ?").bind(isPrivate, id).run();

describe("a message is found", () => {
  it("in an open room by everybody", async ({ expect }) => {
    const [room, stranger] = await Promise.all([aRoom(), aPerson()]);
    const word = aWord();
    const id = await say(room, room.owner, `the ${word} is **here**`);
    await inRoom(room);
    const { hits } = await search(stranger, word);
    expect(hits).toMatchObject([
      {
        message: { id, from: room.owner.id, content: `the ${word} is **here**` },
        excerpt: `the \uE000${word}\uE001 is **here**`,
        place: { room: room.name },
        placeName: room.name,
      },
    ]);
  });

  it("in a private room by its members alone", async ({ expect }) => {
    const [room, other, stranger] = await Promise.all([
      aRoom({ isPrivate: true }),
      aPerson(),
      aPerson(),
    ]);
    const word = aWord();
    await member(room, other);
    await say(room, room.owner, word);
    await inRoom(room);
    expect(await texts(room.owner, word)).toEqual([word]);
    expect(await texts(other, word)).toEqual([word]);
    expect(await texts(stranger, word)).toEqual([]);
    expect((await search(stranger, `${word} in:"${room.name}"`)).problems).toEqual([
      { filter: "in", value: room.name, reason: "unknown" },
    ]);
  });

  it("in a conversation by its two people alone, whichever of them wrote it", async ({
    expect,
  }) => {
    const [one, other, stranger] = await Promise.all([aPerson(), aPerson(), aPerson()]);
    const word = aWord();
    await tell(one, other, word);
    await between(one, other);
    expect((await search(one, word)).hits).toMatchObject([
      { place: { with: other.id }, placeName: other.username },
    ]);
    expect((await search(other, word)).hits).toMatchObject([
      { place: { with: one.id }, placeName: one.username },
    ]);
    expect(await texts(stranger, word)).toEqual([]);
  });

  it("in a conversation that a block has ended, as it can still be read", async ({ expect }) => {
    const [one, other] = await Promise.all([aPerson(), aPerson()]);
    const word = aWord();
    await tell(one, other, word);
    await between(one, other);
    await put(`/api/v1/chat/blocks/${other.id}`, one);
    expect(await texts(one, word)).toEqual([word]);
    expect(await texts(other, word)).toEqual([word]);
  });

  it("in an archived room as before", async ({ expect }) => {
    const room = await aRoom();
    const word = aWord();
    await say(room, room.owner, word);
    await inRoom(room);
    await put(chatPath(room, "/archive"), room.owner);
    expect(await texts(room.owner, word)).toEqual([word]);
  });
});

describe("permission is that of the moment of asking:", () => {
  it("a person who leaves a private room finds it no more", async ({ expect }) => {
    const [room, other] = await Promise.all([aRoom({ isPrivate: true }), aPerson()]);
    const word = aWord();
    await member(room, other);
    await say(room, room.owner, word);
    await inRoom(room);
    await post(chatPath(room, "/leave"), other);
    expect(await texts(other, word)).toEqual([]);
  });

  it("a banned person finds an open room no more, and again when the ban is lifted", async ({
    expect,
  }) => {
    const [room, other] = await Promise.all([aRoom(), aPerson()]);
    const word = aWord();
    await say(room, other, word);
    await inRoom(room);
    await put(chatPath(room, `/bans/${other.id}`), room.owner, {});
    expect(await texts(other, word)).toEqual([]);
    expect(await texts(room.owner, word)).toEqual([word]);
    await remove(chatPath(room, `/bans/${other.id}`), room.owner);
    expect(await texts(other, word)).toEqual([word]);
  });

  it("a room that becomes private is closed at once, and one that opens is open at once", async ({
    expect,
  }) => {
    const [room, stranger] = await Promise.all([aRoom(), aPerson()]);
    const word = aWord();
    await say(room, room.owner, word);
    await inRoom(room);
    await setPrivate(room, 1);
    expect(await texts(stranger, word)).toEqual([]);
    expect(await texts(room.owner, word)).toEqual([word]);
    await setPrivate(room, 0);
    expect(await texts(stranger, word)).toEqual([word]);
  });

  it("a wrong token of the index shows nothing to a stranger", async ({ expect }) => {
    const [room, one, other, stranger] = await Promise.all([
      aRoom({ isPrivate: true }),
      aPerson(),
      aPerson(),
      aPerson(),
    ]);
    const word = aWord();
    await say(room, room.owner, word);
    await tell(one, other, word);
    await Promise.all([inRoom(room), between(one, other)]);
    await env.DB.prepare("UPDATE search_docs SET scope = 'pub' WHERE body = ?").bind(word).run();
    expect(await texts(stranger, word)).toEqual([]);
    expect(await texts(room.owner, word)).toEqual([word]);
    expect(await texts(one, word)).toEqual([word]);
  });

  it("a room that is no longer there has left the search", async ({ expect }) => {
    const room = await aRoom();
    const word = aWord();
    await say(room, room.owner, word);
    await inRoom(room);
    await env.DB.prepare("DELETE FROM rooms WHERE id = ?").bind(room.id).run();
    expect(await texts(room.owner, word)).toEqual([]);
    const left = "SELECT count(*) AS count FROM search_docs WHERE body = ?";
    expect(await env.DB.prepare(left).bind(word).first("count")).toBe(0);
  });

  it("what a person wrote goes with their account, and what was written to them is found no more", async ({
    expect,
  }) => {
    const [room, gone, other] = await Promise.all([aRoom(), aPerson(), aPerson()]);
    const word = aWord();
    await say(room, gone, `${word} room`);
    await tell(gone, other, `${word} own`);
    await tell(other, gone, `${word} answer`);
    await Promise.all([inRoom(room), between(gone, other)]);
    expect(await texts(other, word)).toHaveLength(3);
    const ctx = testCtx({ kind: "system", name: "test" });
    await env.DB.prepare("UPDATE users SET status = 'deleted' WHERE id = ?").bind(gone.id).run();
    await removeAll(chatPersonalData, ctx, { userId: gone.id, key: ownerKey(gone.id) });
    const left = "SELECT body FROM search_docs WHERE body LIKE ?";
    const bodies = () => env.DB.prepare(left).bind(`${word}%`).all();
    expect((await bodies()).results).toEqual([{ body: `${word} answer` }]);
    await Promise.all([inRoom(room), between(gone, other)]);
    expect((await bodies()).results).toEqual([{ body: `${word} answer` }]);
    expect(await texts(other, word)).toEqual([]);
  });
});

describe("the search follows a message", () => {
  it("that is edited: by its new words only", async ({ expect }) => {
    const room = await aRoom();
    const [old, fresh] = [aWord(), aWord()];
    const id = await say(room, room.owner, old);
    await inRoom(room);
    await patch(chatPath(room, `/messages/${id}`), room.owner, { content: fresh });
    // The old text is not shown even before the search hears of the new one.
    expect(await texts(room.owner, old)).toEqual([]);
    await inRoom(room);
    expect(await texts(room.owner, old)).toEqual([]);
    expect(await texts(room.owner, fresh)).toEqual([fresh]);
  });

  it("that is deleted: it is gone at once, and its words soon after", async ({ expect }) => {
    const [one, other] = await Promise.all([aPerson(), aPerson()]);
    const room = await aRoom();
    const word = aWord();
    const id = await say(room, room.owner, word);
    await inRoom(room);
    await remove(chatPath(room, `/messages/${id}`), room.owner);
    expect(await texts(room.owner, word)).toEqual([]);
    await inRoom(room);
    const left = "SELECT count(*) AS count FROM search_docs WHERE body LIKE ?";
    expect(await env.DB.prepare(left).bind(`%${word}%`).first("count")).toBe(0);
    await tell(one, other, word);
    await between(one, other);
    expect(await texts(one, word)).toEqual([word]);
  });

  it("through a kill between the database and its own note", async ({ expect }) => {
    const room = await aRoom();
    const word = aWord();
    const id = await say(room, room.owner, `${word} one`);
    await inRoom(room);
    await patch(chatPath(room, `/messages/${id}`), room.owner, { content: `${word} two` });
    await inRoom(room);
    await runInDurableObject(roomObject(room), (_, { storage }) =>
      storage.kv.put("search_projected", 0),
    );
    await evictDurableObject(roomObject(room));
    await say(room, room.owner, `${word} three`);
    await inRoom(room);
    expect(await texts(room.owner, word)).toEqual([`${word} three`, `${word} two`]);
    const count = "SELECT count(*) AS count FROM search_docs WHERE body LIKE ?";
    expect(await env.DB.prepare(count).bind(`${word}%`).first("count")).toBe(2);
  });

  it("again after the database was away", async ({ expect }) => {
    const room = await aRoom();
    const word = aWord();
    await say(room, room.owner, word);
    await env.DB.exec("ALTER TABLE search_docs RENAME TO search_docs_away");
    await inRoom(room);
    await env.DB.exec("ALTER TABLE search_docs_away RENAME TO search_docs");
    expect(await texts(room.owner, word)).toEqual([]);
    expect(await inRoom(room)).toBe(true);
    expect(await texts(room.owner, word)).toEqual([word]);
  });
});
