import type { ClientEvent, Presence, ServerEvent } from "../protocol";
import type { ClientKey } from "./client-ids";
import { decide, type Outcome, type WriteCommand } from "./decide";
import type { Participant } from "./participant";
import { readHistory, readSince } from "./read-room";
import type { RoomFact } from "./room-fact";
import { peerOf, placeFor, type RoomSnapshot, scopeOf } from "./room-snapshot";
import type { RoomStore } from "./room-store";
import { iso } from "./stored-message";
import type { WriteResult } from "./write-result";

type QueryCommand =
  | Extract<ClientEvent, { type: "join" | "room_history" | "dm_history" | "typing" | "read" }>
  | { readonly type: "resume"; readonly since: number; readonly client_id?: string | undefined }
  | { readonly type: "presence"; readonly state: Presence; readonly client_id?: undefined };

/** A command to a room, which the relay or the route has parsed. */
export type RoomCommand = WriteCommand | QueryCommand;

export type RoomRequest = {
  readonly by: Participant;
  readonly command: RoomCommand;
  /** Takes the result of a write, once it is stored. */
  readonly settle: (result: WriteResult) => void;
  /** Takes the answer to any other command. */
  readonly answer: (event: ServerEvent) => void;
};

export type TurnContext = {
  readonly room: RoomSnapshot;
  readonly store: RoomStore;
  readonly sql: SqlStorage;
  readonly now: number;
  /** The people who are there, one entry each. */
  readonly online: () => readonly Participant[];
};

/** Typing, a read receipt or presence: sent to everybody there, or with `isOwn` to the person's own devices only. */
export type AmbientEvent = {
  readonly event: ServerEvent;
  readonly from: number;
  readonly isOwn?: true;
};

export type TurnResult = {
  readonly facts: RoomFact[];
  readonly ambient: AmbientEvent[];
  /** How far people have read now. */
  readonly reads: { readonly from: number; readonly id: number }[];
};

const writes: ReadonlySet<string> = new Set(["message", "dm", "edit", "delete", "react"]);
export const isWrite = (command: RoomCommand): command is WriteCommand => writes.has(command.type);

/** Does the writes in their order with one commit, then everything else, which sees all that was written. */
export function runTurn(context: TurnContext, requests: readonly RoomRequest[]): TurnResult {
  const result: TurnResult = { facts: [], ambient: [], reads: [] };
  context.store.prefetch(requests.flatMap(clientKeyOf));
  const settled: (() => void)[] = [];
  for (const { by, command, settle } of requests) {
    if (!isWrite(command)) continue;
    const written = write(context, { by, command }, result.facts);
    settled.push(() => settle(written));
  }
  context.store.commit();
  for (const settle of settled) settle();
  for (const { by, command, answer } of requests) {
    if (!isWrite(command)) query(context, { by, command, answer }, result);
  }
  return result;
}

const clientKeyOf = ({ by: { userId }, command }: RoomRequest): ClientKey[] =>
  (command.type === "message" || command.type === "dm") && command.client_id !== undefined
    ? [{ userId, clientId: command.client_id }]
    : [];

type Write = { readonly by: Participant; readonly command: WriteCommand };

function write(context: TurnContext, { by, command }: Write, facts: RoomFact[]): WriteResult {
  const { room, store, now } = context;
  const outcome = decide(store, command, { room, by, now });
  if (outcome.kind === "fact") {
    store.record(outcome.fact);
    facts.push(outcome.fact);
  }
  return toResult(store, outcome);
}

function toResult(store: RoomStore, outcome: Outcome): WriteResult {
  switch (outcome.kind) {
    case "refused":
      return outcome.refusal;
    case "known": {
      const { id, seq, at } = outcome;
      return { ok: true, id, seq, timestamp: iso(at), isDuplicate: true };
    }
    case "fact": {
      const { id, fact } = outcome;
      const at = fact.type === "message" ? fact.message.at : fact.at;
      return { ok: true, id, seq: store.lastSeq(), timestamp: iso(at), isDuplicate: false };
    }
  }
}

type Query = {
  readonly by: Participant;
  readonly command: QueryCommand;
  readonly answer: RoomRequest["answer"];
};

function query(context: TurnContext, { by, command, answer }: Query, result: TurnResult): void {
  switch (command.type) {
    case "join":
      answer(joined(context, by, command.client_id));
      if (command.since === undefined) return;
      return answer(resumed(context, by, { ...command, since: command.since }));
    case "resume":
      return answer(resumed(context, by, command));
    case "room_history":
    case "dm_history":
      return answer(historyReply(context, by, command));
    case "typing":
      if (isSilenced(context, by)) return;
      return void result.ambient.push(typing(context, by, command.active ?? true));
    case "presence":
      return void result.ambient.push(presence(context, by, command.state));
    case "read":
      return read(context, { by, id: command.id }, result);
  }
}

const isSilenced = ({ room, now }: TurnContext, { mutedUntil }: Participant) =>
  room.kind === "dm" ? room.closed !== null : room.archived || mutedUntil > now;

const echo = (clientId: string | undefined) =>
  clientId === undefined ? {} : { client_id: clientId };

type HistoryCommand = Extract<QueryCommand, { type: "room_history" | "dm_history" }>;

function historyReply(context: TurnContext, by: Participant, command: HistoryCommand): ServerEvent {
  const { limit, before, client_id: clientId } = command;
  const { room } = context;
  const reply = { ...echo(clientId), ...readHistory(context, { limit, before }) };
  return room.kind === "room"
    ? { type: "room_history", data: { room: room.name, ...reply } }
    : { type: "dm_history", data: { with: peerOf(room, by.userId), ...reply } };
}

type Since = { readonly since: number; readonly client_id?: string | undefined };

function resumed(context: TurnContext, by: Participant, { since, client_id }: Since): ServerEvent {
  const { room } = context;
  const missed = readSince(context, room, since);
  return { type: "resumed", data: { ...placeFor(room, by.userId), ...echo(client_id), ...missed } };
}

function joined(context: TurnContext, by: Participant, clientId?: string): ServerEvent {
  const { room, store, online } = context;
  if (room.kind === "dm") throw new Error("A conversation cannot be joined");
  const { id, name, description, topic, archived } = room;
  const people = online().map(({ userId, username, state }) => ({ from: userId, username, state }));
  return {
    type: "joined",
    data: {
      room: name,
      status: "ok",
      id,
      seq: store.lastSeq(),
      role: by.role ?? "member",
      description,
      topic,
      archived,
      online: people,
      ...echo(clientId),
    },
  };
}

function typing(context: TurnContext, by: Participant, active: boolean): AmbientEvent {
  const { room, store } = context;
  const { userId: from, username } = by;
  const data = { ...scopeOf(room, from), from, username, active, seq: store.lastSeq() };
  return { event: { type: "typing", data }, from };
}

function presence(context: TurnContext, by: Participant, state: Presence): AmbientEvent {
  const { room, store } = context;
  const { userId: from, username } = by;
  const scope = room.kind === "room" ? { room: room.name } : {};
  const data = { ...scope, from, username, state, seq: store.lastSeq() };
  return { event: { type: "presence", data }, from };
}

type Read = { readonly by: Participant; readonly id: number };

/** Marks forward only. An id that belongs to no message counts as the message before it. */
function read({ room, sql, store }: TurnContext, { by, id }: Read, result: TurnResult): void {
  const { userId: from, sharesReceipts } = by;
  const advanced = markRead(sql, from, id);
  if (advanced === null) return;
  result.reads.push({ from, id: advanced });
  const data = { ...scopeOf(room, from), from, id: advanced, seq: store.lastSeq() };
  const event: ServerEvent = { type: "read", data };
  result.ambient.push({ event, from, ...(!sharesReceipts && { isOwn: true }) });
}

/** The message up to which the person has now read; null when that is nothing new. */
export function markRead(sql: SqlStorage, userId: number, id: number): number | null {
  const rows = sql
    .exec<{ id: number }>(
      `INSERT INTO readers (user_id, id, n)
       SELECT ?, id, n FROM messages WHERE id <= ? ORDER BY id DESC LIMIT 1
       ON CONFLICT (user_id) DO UPDATE SET id = excluded.id, n = excluded.n, projected = 0
       WHERE excluded.id > readers.id RETURNING id`,
      userId,
      id,
    )
    .toArray();
  return rows[0]?.id ?? null;
}
