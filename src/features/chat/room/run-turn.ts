import { errorEvent } from "../socket/error-event";
import type { ClientEvent, Presence, ServerEvent } from "../protocol";
import { decide, type Outcome, type WriteCommand } from "./decide";
import type { Participant } from "./participant";
import { readHistory, readSince } from "./read-room";
import { type RoomSnapshot, iso, peerOf, type RoomFact, scopeOf } from "./room-fact";
import type { ClientKey } from "./client-ids";
import type { RoomStore } from "./room-store";

type Asking = Extract<
  ClientEvent,
  { type: "join" | "room_history" | "dm_history" | "typing" | "read" }
>;

/** What a room is asked to do, by a relay that has parsed it. */
export type RoomCommand =
  | WriteCommand
  | Asking
  | { readonly type: "resume"; readonly since: number; readonly client_id?: string | undefined }
  | { readonly type: "presence"; readonly state: Presence; readonly client_id?: undefined };

export type Asked = {
  readonly by: Participant;
  readonly command: RoomCommand;
  readonly reply: (line: string) => void;
};

export type Room = {
  readonly about: RoomSnapshot;
  readonly store: RoomStore;
  readonly sql: SqlStorage;
  readonly now: number;
  /** Those who are there, one entry a person. */
  readonly online: () => readonly Participant[];
};

/** What came of a turn. */
export type Said = {
  readonly facts: RoomFact[];
  /** Typing, receipts and presence: for everybody there, or for one person's own devices. */
  readonly ambient: { readonly line: string; readonly from: number; readonly isOwn?: true }[];
  /** How far somebody has read now. */
  readonly reads: { readonly from: number; readonly id: number }[];
};

/** Everything asked in one turn: the writes in their order and one commit, then the questions, which see all of it. */
export function runTurn(room: Room, asked: readonly Asked[]): Said {
  const writing = asked.filter(asksToWrite);
  room.store.recall(writing.flatMap(namesOf));
  const { facts, replies } = write(room, writing);
  room.store.commit();
  for (const { reply, line } of replies) reply(line);
  const said: Said = { facts, ambient: [], reads: [] };
  for (const ask of asked) {
    if (!isWrite(ask.command)) answer(room, { ...ask, command: ask.command }, said);
  }
  return said;
}

type Writing = Asked & { readonly command: WriteCommand };
/** Not told before it is stored. */
type Written = {
  readonly facts: RoomFact[];
  readonly replies: { readonly reply: Asked["reply"]; readonly line: string }[];
};

const namesOf = ({ by: { userId }, command }: Asked): ClientKey[] =>
  (command.type === "message" || command.type === "dm") && command.client_id !== undefined
    ? [{ userId, clientId: command.client_id }]
    : [];

const writes: ReadonlySet<string> = new Set(["message", "dm", "edit", "delete", "react"]);
const isWrite = (command: RoomCommand): command is WriteCommand => writes.has(command.type);
const asksToWrite = (asked: Asked): asked is Writing => isWrite(asked.command);

const lineOf = (event: ServerEvent) => JSON.stringify(event);

function write(room: Room, asked: readonly Writing[]): Written {
  const { about, store, now } = room;
  const written: Written = { facts: [], replies: [] };
  for (const { by, command, reply } of asked) {
    const outcome = decide(store, command, { about, by, now });
    if (outcome.kind === "fact") {
      store.record(outcome.fact);
      written.facts.push(outcome.fact);
    }
    const answered = answerTo(room, { by, command }, outcome);
    if (answered) written.replies.push({ reply, line: lineOf(answered) });
  }
  return written;
}

function answerTo(room: Room, sender: Sender, outcome: Outcome): ServerEvent | null {
  if (outcome.kind === "refused") return refusal(room, sender, outcome);
  return sender.command.client_id === undefined ? null : ack(room, sender, outcome);
}

type Sender = { readonly by: Participant; readonly command: RoomCommand };

function ack({ about, store }: Room, { by, command }: Sender, outcome: Accepted): ServerEvent {
  const at = outcome.kind === "known" ? outcome.at : timeOf(outcome.fact);
  return {
    type: "ack",
    data: {
      ...scopeOf(about, by.userId),
      client_id: command.client_id ?? "",
      id: outcome.id,
      seq: outcome.kind === "known" ? outcome.seq : store.lastSeq(),
      timestamp: iso(at),
      ...(outcome.kind === "known" && { duplicate: true }),
    },
  };
}

type Accepted = Exclude<Outcome, { kind: "refused" }>;

const timeOf = (fact: RoomFact) => (fact.type === "message" ? fact.message.at : fact.at);

function refusal(
  { about }: Room,
  { by, command }: Sender,
  { code, reason }: Outcome & { kind: "refused" },
): ServerEvent {
  const { language } = by;
  const place = placeFor(about, by);
  const known = code === "INTERNAL_ERROR" ? "INVALID_FORMAT" : code;
  return errorEvent(known, { language, clientId: command.client_id, place, reason });
}

/** As the person would name it: the room, or whom they talk with. */
export function placeFor(about: RoomSnapshot, { userId }: Pick<Participant, "userId">) {
  return about.kind === "room" ? { room: about.name } : { with: peerOf(about, userId) };
}

type Question = Exclude<RoomCommand, WriteCommand>;

function answer(room: Room, { by, command, reply }: Asked & { command: Question }, said: Said) {
  switch (command.type) {
    case "join":
      reply(lineOf(welcome(room, by, command.client_id)));
      if (command.since !== undefined) {
        reply(lineOf(resumed(room, { by, command }, command.since)));
      }
      return;
    case "resume":
      return reply(lineOf(resumed(room, { by, command }, command.since)));
    case "room_history":
    case "dm_history":
      return reply(historyLine(room, { by, command }));
    case "typing":
      if (isSilenced(room, by)) return;
      return void said.ambient.push(typing(room, by, command.active ?? true));
    case "presence":
      return void said.ambient.push(presence(room, by, command.state));
    case "read":
      return read(room, { by, id: command.id }, said);
  }
}

const isSilenced = ({ about, now }: Room, { mutedUntil }: Participant) =>
  about.kind === "dm" ? about.closed !== null : about.archived || mutedUntil > now;

const echo = ({ client_id: clientId }: RoomCommand) =>
  clientId === undefined ? {} : { client_id: clientId };

function historyLine(room: Room, { by, command }: Sender): string {
  const { limit, before } = command as Extract<RoomCommand, { type: "room_history" }>;
  const history = readHistory(room, { limit, before });
  const type = room.about.kind === "room" ? "room_history" : "dm_history";
  const data = { ...placeFor(room.about, by), ...echo(command), ...history };
  return JSON.stringify({ type, data });
}

function resumed(room: Room, { by, command }: Sender, since: number): ServerEvent {
  const { about } = room;
  const caughtUp = readSince(room, about, since);
  return { type: "resumed", data: { ...placeFor(about, by), ...echo(command), ...caughtUp } };
}

function welcome({ about, store, online }: Room, by: Participant, clientId?: string): ServerEvent {
  if (about.kind === "dm") throw new Error("Nobody joins a conversation");
  const { id, name: room, description, topic, archived } = about;
  const people = online().map(({ userId, username, state }) => ({ from: userId, username, state }));
  return {
    type: "joined",
    data: {
      room,
      status: "ok",
      id,
      seq: store.lastSeq(),
      role: by.role ?? "member",
      description,
      topic,
      archived,
      online: people,
      ...(clientId !== undefined && { client_id: clientId }),
    },
  };
}

function typing({ about, store }: Room, { userId, username }: Participant, active: boolean) {
  const scope = scopeOf(about, userId);
  const data = { ...scope, from: userId, username, active, seq: store.lastSeq() };
  return { line: lineOf({ type: "typing", data }), from: userId };
}

function presence({ about, store }: Room, { userId, username }: Participant, state: Presence) {
  const room = about.kind === "room" ? { room: about.name } : {};
  const data = { ...room, from: userId, username, state, seq: store.lastSeq() };
  return { line: lineOf({ type: "presence", data }), from: userId };
}

/** Forward only; a message that is not there counts as the one before it. */
function read(
  { about, sql, store }: Room,
  { by, id }: { by: Participant; id: number },
  said: Said,
) {
  const advanced = markRead(sql, by.userId, id);
  if (advanced === null) return;
  said.reads.push({ from: by.userId, id: advanced });
  const scope = scopeOf(about, by.userId);
  const data = { ...scope, from: by.userId, id: advanced, seq: store.lastSeq() };
  const line = lineOf({ type: "read", data });
  said.ambient.push({ line, from: by.userId, ...(!by.sharesReceipts && { isOwn: true }) });
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
