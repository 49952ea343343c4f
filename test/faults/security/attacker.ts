import { randomInt, randomUUID } from "node:crypto";
import { WebSocket } from "ws";
import type { Site } from "../serve-by-start";

/** A person has an account, and an address of their own unless an attack asks for another one. */
export type Person = {
  readonly id: number;
  readonly name: string;
  readonly token: string;
  readonly address: string;
};

export type Answer = { readonly status: number; readonly text: string; readonly headers: Headers };

type Ask = {
  readonly method?: string;
  readonly person?: Person | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a text as a form. */
  readonly body?: object | string | undefined;
};

export const PASSWORD = "Correct-Horse-7";
const TIMEOUT_MS = 30_000;

export const aWord = () => `zq${randomUUID().replaceAll("-", "").slice(0, 10)}`;
export const anAddress = () => `100.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** It asks the site as a program does that may write any header. */
export async function ask(site: Site, path: string, request: Ask = {}): Promise<Answer> {
  const { method = "GET", person, body } = request;
  const isForm = typeof body === "string";
  const response = await fetch(site.origin + path, {
    method,
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: {
      "accept-language": "en",
      "cf-connecting-ip": person?.address ?? "192.0.2.1",
      ...(person && { authorization: `Bearer ${person.token}` }),
      ...(body && {
        "content-type": isForm ? "application/x-www-form-urlencoded" : "application/json",
      }),
      ...request.headers,
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** It throws unless the site agrees, because the steps before an attack must work. */
export async function must(site: Site, path: string, request: Ask = {}): Promise<Answer> {
  const answer = await ask(site, path, request);
  if (answer.status < 400) return answer;
  throw new Error(`${request.method ?? "GET"} ${path} answered ${answer.status}: ${answer.text}`);
}

/** The answers of both families of the API hold what they give in `data`. */
export const dataOf = <Data>(answer: Answer) => (JSON.parse(answer.text) as { data: Data }).data;

export async function aPerson(site: Site, name = aWord(), address = anAddress()): Promise<Person> {
  const headers = { "cf-connecting-ip": address };
  const email = `${aWord()}@example.test`;
  const account = { username: name, email, password: PASSWORD };
  await must(site, "/api/v1/auth/register", { method: "POST", headers, body: account });
  const body = { email, password: PASSWORD };
  const signedIn = await must(site, "/api/v1/auth/login", { method: "POST", headers, body });
  type SignedIn = { access_token: string; user: { id: number } };
  const { access_token: token, user } = dataOf<SignedIn>(signedIn);
  return { id: user.id, name, token, address };
}

/** It signs the person in as a browser does, and returns the cookies. */
export async function signInBrowser(site: Site, { name, address }: Person): Promise<string> {
  const headers = { origin: site.origin, "cf-connecting-ip": address };
  const body = new URLSearchParams({ identifier: name, password: PASSWORD }).toString();
  const answer = await must(site, "/login", { method: "POST", headers, body });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

export async function aRoom(site: Site, owner: Person, isPrivate = false): Promise<string> {
  const name = aWord();
  const body = { name, is_private: isPrivate };
  await must(site, "/api/v1/chat/rooms", { method: "POST", person: owner, body });
  return name;
}

export const roomPath = (room: string, rest = "") =>
  `/api/v1/chat/rooms/${encodeURIComponent(room)}${rest}`;

/** The member enters a private room by invitation. */
export async function bring(site: Site, room: string, [owner, member]: [Person, Person]) {
  const body = { username: member.name };
  await must(site, roomPath(room, "/invitations"), { method: "POST", person: owner, body });
  await must(site, roomPath(room, "/join"), { method: "POST", person: member });
}

type Said = { readonly person: Person; readonly content: string };

export const say = (site: Site, room: string, { person, content }: Said) =>
  must(site, roomPath(room, "/messages"), { method: "POST", person, body: { content } });

export type Socket = {
  readonly heard: readonly string[];
  /** It is null while the socket is open, and the HTTP status where it was never upgraded. */
  readonly closed: () => number | null;
  readonly send: (event: object) => void;
  readonly end: () => void;
};

/** It resolves once the socket is open or refused. */
export function openSocket(site: Site, path: string, headers = {}): Promise<Socket> {
  const socket = new WebSocket(site.origin.replace(/^http/, "ws") + path, { headers });
  const heard: string[] = [];
  let closed: number | null = null;
  const opened: Socket = {
    heard,
    closed: () => closed,
    send: (event) => socket.send(JSON.stringify(event)),
    end: () => socket.terminate(),
  };
  socket.on("message", (text: Buffer) => heard.push(text.toString()));
  socket.on("error", () => undefined);
  return new Promise((resolve) => {
    socket.on("open", () => resolve(opened));
    socket.on("close", (code) => {
      closed ??= code;
      resolve(opened);
    });
    socket.on("unexpected-response", (_request, { statusCode = 0 }) => {
      closed = statusCode;
      socket.terminate();
      resolve(opened);
    });
  });
}

/** It resolves to true as soon as the condition holds, and to false where it does not within the time. */
export async function holdsWithin(ms: number, condition: () => boolean | Promise<boolean>) {
  for (const until = Date.now() + ms; ; await new Promise((r) => setTimeout(r, 100))) {
    if (await condition()) return true;
    if (Date.now() > until) return false;
  }
}
