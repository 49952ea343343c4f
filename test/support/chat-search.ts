import { runDurableObjectAlarm } from "cloudflare:test";
import { findMessages } from "../../src/features/chat/search/find-messages";
import type { Person } from "./accounts";
import { chatPath, pairObject, type Room, roomObject, send } from "./chat";
import { testCtx } from "./context";

const post = send("POST");

let words = 0;
/** A word that no other test says. */
export const aWord = () => `zebra${(words += 1)}q`;

export async function say(room: Room, by: Person, content: string): Promise<number> {
  const response = await post(chatPath(room, "/messages"), by, { content });
  const { data } = await response.json<{ data: { id: number } }>();
  return data.id;
}

export async function tell(from: Person, to: Person, content: string): Promise<number> {
  const response = await post(`/api/v1/chat/dm/${to.id}`, from, { content });
  const { data } = await response.json<{ data: { id: number } }>();
  return data.id;
}

/** The search hears of what was said in the room. */
export const inRoom = (room: Room) => runDurableObjectAlarm(roomObject(room));
export const between = (one: Person, other: Person) =>
  runDurableObjectAlarm(pairObject(one, other));

export const ctxOf = ({ id, username }: Person) =>
  testCtx({ kind: "user", userId: id, username, role: "user", accountSessionId: "s" });

export const search = (by: Person, q: string, page: { limit?: number; cursor?: number } = {}) =>
  findMessages(ctxOf(by), { q, limit: 20, ...page });

export const texts = async (by: Person, q: string) =>
  (await search(by, q)).hits.map(({ message }) => message.content);

export async function member(room: Room, who: Person): Promise<void> {
  await post(chatPath(room, "/invitations"), room.owner, { user_id: who.id });
  await post(chatPath(room, "/join"), who);
}
