import * as fc from "fast-check";
import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { handshakeRequest } from "../../../../src/features/chat/socket/handshake";
import { roomOf } from "../../../../src/features/chat/objects";
import type { History, ServerEvent } from "../../../../src/features/chat/protocol";
import type { Membership } from "../../../../src/features/chat/room/decide";
import { ChatClient } from "../../../support/chat-client";
import {
  CLIENTS,
  type Happening,
  histories,
  isAimed,
  toRoomEvent,
} from "../../../support/chat-history";
import { eventually } from "../../../support/context";
import { MemoryRoom } from "../../../support/memory-room";
import { runs } from "../../../support/depth";

const ROOM = "convergence";

/** One history of the object takes some 100 ms of a quiet machine, a thousand of the rules take one second. `npm run test:faults -- convergence` runs a thousand. */
const RULE_RUNS = runs({ quick: 100, deep: 1_000 });
const OBJECT_RUNS = runs({ deep: 100 });
const snapshotOf = (id: number) =>
  ({ kind: "room", id, name: ROOM, description: "", topic: "", archived: false }) as const;

/** One of them moderates, so that deletions meet messages of others too. */
const standingOf = (index: number): Membership => ({
  userId: index + 1,
  username: `client-${index}`,
  role: index === 0 ? "owner" : "member",
  isStaff: false,
  mutedUntil: 0,
});

const indexes = Array.from({ length: CLIENTS }, (_, index) => index);
const clients = () => indexes.map((index) => new ChatClient(ROOM, `client-${index}`));

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % Math.max(1, items.length)];
  if (item === undefined) throw new Error("None there");
  return item;
};

type Server = Pick<History, "messages" | "seq">;

/** The clients' state and the server's, side by side: its list, each step seen once and in order, nothing held or on its way. */
const compare = (all: readonly ChatClient[], server: Server) => ({
  actual: all.map(({ seen, timeline: { seq, messages, held, outgoing } }) => ({
    seq,
    messages,
    held,
    outgoing,
    seen,
  })),
  expected: all.map(() => ({
    seq: server.seq,
    messages: server.messages,
    held: [],
    outgoing: [],
    seen: Array.from({ length: server.seq }, (__, index) => index + 1),
  })),
});

/** Counts the messages that the server has, and how many of them are different ones. */
const countSaid = ({ messages }: Server) => ({
  there: messages.length,
  different: new Set(messages.map(({ from, client_id }) => `${from} ${client_id}`)).size,
});

describe("a set of five clients", () => {
  it("ends with the list of the rules in random histories, without a gap or a repeat", ({
    expect,
  }) => {
    fc.assert(
      fc.property(histories(80), (history) => {
        const room = new MemoryRoom(snapshotOf(1));
        const all = clients();
        const wires: ServerEvent[][] = all.map(() => []);
        let said = 0;
        const deliver = (index: number, count: number) => {
          for (const event of at(wires, index).splice(0, count)) at(all, index).hear(event);
        };
        const connect = (index: number) =>
          at(all, index).connect({
            send(event) {
              const { all: told, own } = room.ask(standingOf(index), event);
              all.forEach((client, other) => client.isOnline && at(wires, other).push(...told));
              at(wires, index).push(...own);
            },
          });
        indexes.forEach(connect);
        for (const happening of history) {
          if (happening.kind === "evict") continue;
          const { who } = happening;
          const client = at(all, who);
          if (happening.kind === "deliver") deliver(who, happening.count);
          else if (happening.kind === "cut") {
            client.cut();
            wires[who] = [];
          } else if (happening.kind === "back" && !client.isOnline) connect(who);
          else said += act(client, happening);
        }
        all.forEach((client, index) => client.isOnline || connect(index));
        while (wires.some((wire) => wire.length > 0)) indexes.forEach((index) => deliver(index, 3));
        const server = { messages: room.history(), seq: room.lastSeq() };
        const { actual, expected } = compare(all, server);
        expect(actual).toEqual(expected);
        expect(countSaid(server)).toEqual({ there: said, different: said });
      }),
      { numRuns: RULE_RUNS },
    );
  });

  it("ends with the list of the object in random histories, with evictions between any two events", async ({
    expect,
  }) => {
    let roomId = 1_000_000;
    await fc.assert(
      fc.asyncProperty(histories(30), async (history) => {
        const id = roomId++;
        const object = roomOf(env, id);
        const all = clients();
        const sockets: (WebSocket | null)[] = all.map(() => null);
        let said = 0;
        const connect = async (index: number) => {
          const participant = {
            ...standingOf(index),
            language: "en",
            sharesReceipts: true,
            state: "offline",
          };
          const { webSocket: socket } = await object.fetch(
            handshakeRequest({ room: snapshotOf(id), participant }),
          );
          if (!socket) throw new Error("No socket");
          socket.accept();
          socket.addEventListener("message", ({ data }) => {
            if (sockets[index] !== socket) return;
            for (const line of String(data).split("\n")) at(all, index).hear(JSON.parse(line));
          });
          sockets[index] = socket;
          at(all, index).connect({ send: (event) => socket.send(JSON.stringify(event)) });
        };
        const cut = (index: number) => {
          sockets[index]?.close(1000, "cut");
          sockets[index] = null;
          at(all, index).cut();
        };
        await Promise.all(indexes.map(connect));
        for (const happening of history) {
          if (happening.kind === "evict") await evict(object);
          else if (happening.kind === "deliver") await scheduler.wait(0);
          else if (happening.kind === "cut") cut(happening.who);
          else if (happening.kind === "back") {
            if (!at(all, happening.who).isOnline) await connect(happening.who);
          } else said += act(at(all, happening.who), happening);
        }
        await Promise.all(indexes.filter((index) => !at(all, index).isOnline).map(connect));
        const server = await settled(all, () => object.history({ limit: 100 }));
        const { actual, expected } = compare(all, server);
        expect(actual).toEqual(expected);
        expect(countSaid(server)).toEqual({ there: said, different: said });
        indexes.forEach(cut);
      }),
      { numRuns: OBJECT_RUNS, endOnFailure: true },
    );
  }, 300_000);
});

/** A sleeping object cannot be put to sleep, so a call wakes it first. */
async function evict(object: ReturnType<typeof roomOf>): Promise<void> {
  await object.history({ limit: 1 });
  await evictDurableObject(object);
}

/** How many messages were said by it. */
function act(client: ChatClient, happening: Happening): number {
  if (happening.kind === "say") {
    client.say(happening.text);
    return 1;
  }
  const { messages } = client.timeline;
  if (messages.length === 0) return 0;
  if (happening.kind === "resend") {
    const own = messages.filter(({ client_id }) => client_id?.startsWith(`${client.name}-`));
    const message = own[happening.pick % Math.max(1, own.length)];
    if (message?.client_id) client.resend(message.client_id, "said again");
  }
  if (isAimed(happening)) {
    const { id } = at(messages, happening.pick);
    client.do(toRoomEvent(happening, client.room, id));
  }
  return 0;
}

/** Nothing is on its way any more: everybody has heard back and stands where the room stands, twice in a row. */
async function settled(all: readonly ChatClient[], read: () => Promise<History>): Promise<History> {
  let before = -1;
  return eventually(async () => {
    const server = await read();
    const isQuiet = all.every(
      ({ timeline }) => timeline.seq === server.seq && timeline.outgoing.length === 0,
    );
    const isSettled = isQuiet && before === server.seq;
    before = isQuiet ? server.seq : -1;
    return isSettled ? server : null;
  });
}
