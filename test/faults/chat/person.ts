import * as z from "zod";
import type { ChatMessage } from "../../../src/features/chat/protocol";
import type { MortalApp } from "../mortal-app";

/** A person has an account and uses the public API. */
export type Person = { readonly name: string; readonly token: string };

const PASSWORD = "Correct-Horse-7";
const Tokens = z.object({ data: z.object({ access_token: z.string() }) });
const Ticket = z.object({ data: z.object({ ticket: z.string() }) });
const Messages = z.object({ data: z.array(z.looseObject({ id: z.number() })) });

export async function registerPerson(app: MortalApp, name: string): Promise<Person> {
  const email = `${name}@example.test`;
  await post(app, { path: "auth/register" }, { username: name, email, password: PASSWORD });
  const { data } = Tokens.parse(
    await post(app, { path: "auth/login" }, { email, password: PASSWORD }),
  );
  return { name, token: data.access_token };
}

export async function createRoom(app: MortalApp, owner: Person, name: string): Promise<void> {
  await post(app, { path: "chat/rooms", person: owner }, { name });
}

/** Opens one socket, once. */
export async function takeTicket(app: MortalApp, person: Person): Promise<string> {
  return Ticket.parse(await post(app, { path: "ws/ticket", person }, {})).data.ticket;
}

/** All that was ever said, ascending, page by page. */
export async function readAll(
  app: MortalApp,
  reader: Person,
  room: string,
): Promise<ChatMessage[]> {
  const all: ChatMessage[] = [];
  for (;;) {
    const before = all[0] ? `&before=${all[0].id}` : "";
    const path = `chat/rooms/${encodeURIComponent(room)}/messages?limit=100${before}`;
    const page = Messages.parse(await call(app, path, { headers: headersOf(reader) }));
    if (page.data.length === 0) return all;
    all.unshift(...(page.data as unknown as ChatMessage[]));
  }
}

const headersOf = (person?: Person): Record<string, string> => ({
  "accept-language": "en",
  "content-type": "application/json",
  ...(person && { authorization: `Bearer ${person.token}` }),
});

type Post = { readonly path: string; readonly person?: Person };

async function post(app: MortalApp, { path, person }: Post, body: object): Promise<unknown> {
  const init = { method: "POST", headers: headersOf(person), body: JSON.stringify(body) };
  return call(app, path, init);
}

async function call(app: MortalApp, path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(`${app.origin}/api/v1/${path}`, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 200)}`);
  return JSON.parse(text);
}
