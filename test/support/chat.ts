import { env } from "cloudflare:workers";
import type { ClientEvent, ServerEvent } from "../../src/features/chat/protocol";
import { roomOf, pairOf } from "../../src/features/chat/objects";
import { aPerson, type Person } from "./accounts";
import { eventually } from "./context";
import { api, postJson } from "./letters";

type Type = ServerEvent["type"];
export type Heard<T extends Type> = Extract<ServerEvent, { type: T }>;

type Data<T extends Type> = Heard<T>["data"];

/** A client at the far end of a socket, and everything it has heard. */
export type Listener = Awaited<ReturnType<typeof listen>>;

export async function upgrade(query: string, headers: Record<string, string> = {}) {
  return api(`/api/v1/ws${query}`, { ...headers, upgrade: "websocket" });
}

export async function listen(response: Response) {
  const socket = response.webSocket;
  if (!socket) throw new Error(`Expected a socket, got ${response.status}`);
  const frames: string[] = [];
  const events: ServerEvent[] = [];
  let closed: { code: number; reason: string } | null = null;
  socket.addEventListener("message", ({ data }) => {
    const frame = String(data);
    frames.push(frame);
    for (const line of frame.split("\n")) {
      if (line.startsWith("{")) events.push(JSON.parse(line) as ServerEvent);
    }
  });
  socket.addEventListener("close", ({ code, reason }) => {
    closed = { code, reason };
  });
  socket.accept();
  const heard = <T extends Type>(type: T) =>
    events.filter((event): event is Heard<T> => event.type === type);
  return {
    socket,
    frames,
    events,
    heard,
    closed: () => closed,
    say: (event: ClientEvent) => socket.send(JSON.stringify(event)),
    /** The first of its type that fits, as soon as it is there. */
    next: async <T extends Type>(type: T, fits: (data: Data<T>) => boolean = () => true) => {
      const event = await eventually(async () =>
        heard(type).find(({ data }) => fits(data as Data<T>)),
      );
      return event.data as Data<T>;
    },
    end: () => eventually(async () => closed),
  };
}

/** By token, as the requirement document has it. */
export const connect = async (person: Person, query = "&frames=lines") =>
  listen(await upgrade(`?token=${person.accessToken}${query}`));

export const aRoomName = () => `room ${crypto.randomUUID().slice(0, 13)}`;

export type Room = { readonly id: number; readonly name: string; readonly owner: Person };

export async function aRoom({
  isPrivate = false,
  owner,
}: { isPrivate?: boolean; owner?: Person } = {}): Promise<Room> {
  const maker = owner ?? (await aPerson());
  const name = aRoomName();
  const response = await postJson("/api/v1/chat/rooms", maker.headers, {
    name,
    description: "A room of a test",
    is_private: isPrivate,
  });
  if (response.status !== 201) throw new Error(`No room: ${response.status}`);
  const { data } = await response.json<{ data: { id: number } }>();
  return { id: data.id, name, owner: maker };
}

export const roomObject = ({ id }: Pick<Room, "id">) => roomOf(env, id);
export const pairObject = (one: Person, other: Person) => pairOf(env, one.id, other.id);

/** A socket that has joined. */
export async function join(person: Person, room: Pick<Room, "name">, query?: string) {
  const listener = await connect(person, query);
  listener.say({ type: "join", room: room.name });
  await listener.next("joined");
  return listener;
}

export const chatPath = (room: Pick<Room, "name">, rest = "") =>
  `/api/v1/chat/rooms/${encodeURIComponent(room.name)}${rest}`;

export const send = (method: string) => (path: string, person: Person, body?: unknown) =>
  api(path, person.headers, {
    method,
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
