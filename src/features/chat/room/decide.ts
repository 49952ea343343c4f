import type { DenialReason } from "../errors";
import { chatLimits, type ChatErrorCode, type ClientEvent, type RoomRole } from "../protocol";
import type { RoomSnapshot, Author, RoomFact, StoredMessage } from "./room-fact";

export type WriteCommand = Extract<
  ClientEvent,
  { type: "message" | "dm" | "edit" | "delete" | "react" }
>;

/** What a decision may ask of a room. Kept by SQLite in the object and by maps in tests. */
export type RoomState = {
  lastSeq(): number;
  /** Of the latest message; 0 without one. */
  lastAt(): number;
  find(id: number): StoredMessage | null;
  findByClientId(userId: number, clientId: string): Pick<StoredMessage, "id" | "at"> | null;
  hasReaction(id: number, emoji: string, userId: number): boolean;
  countReactionKinds(id: number, except: string): number;
  record(fact: RoomFact): void;
};

export type Membership = Author & {
  /** Null in a conversation. */
  readonly role: RoomRole | null;
  /** Moderates everywhere. */
  readonly isStaff: boolean;
  readonly mutedUntil: number;
};

export type Outcome =
  | { readonly kind: "fact"; readonly fact: RoomFact; readonly id: number }
  /** Nothing to do: it is so already. */
  | { readonly kind: "known"; readonly id: number; readonly seq: number; readonly at: number }
  | { readonly kind: "refused"; readonly code: ChatErrorCode; readonly reason?: DenialReason };

const refused = (code: ChatErrorCode, reason?: DenialReason): Outcome =>
  reason === undefined ? { kind: "refused", code } : { kind: "refused", code, reason };

export const moderates = ({ role, isStaff }: Membership) =>
  isStaff || role === "owner" || role === "moderator";

type Situation = { readonly about: RoomSnapshot; readonly by: Membership; readonly now: number };

/** What a command comes to. Pure: storing the fact is the caller's next step. */
export function decide(memory: RoomState, command: WriteCommand, situation: Situation): Outcome {
  const known = knownMessage(memory, command, situation);
  if (known) return known;
  const denial = denialOf(command, situation);
  if (denial) return refused("PERMISSION_DENIED", denial);
  switch (command.type) {
    case "message":
    case "dm":
      return decideMessage(memory, command, situation);
    case "edit":
      return decideEdit(memory, command, situation);
    case "delete":
      return decideDelete(memory, command, situation);
    case "react":
      return decideReaction(memory, command, situation);
  }
}

/** Resent: acknowledged again, whatever has become of the room since. */
function knownMessage(memory: RoomState, command: WriteCommand, { by }: Situation) {
  if (command.type !== "message" && command.type !== "dm") return null;
  if (command.client_id === undefined) return null;
  const before = memory.findByClientId(by.userId, command.client_id);
  return before && ({ kind: "known", id: before.id, seq: before.id, at: before.at } as const);
}

function denialOf(command: WriteCommand, { about, by, now }: Situation): DenialReason | null {
  // Taking back what one has said stays possible; so does a moderator's work.
  if (command.type === "delete") return null;
  if (about.kind === "dm") return about.closed;
  if (about.archived) return "archived";
  return by.mutedUntil > now ? "muted" : null;
}

type Command<T extends WriteCommand["type"]> = Extract<WriteCommand, { type: T }>;

function decideMessage(
  memory: RoomState,
  { content, client_id: clientId }: Command<"message" | "dm">,
  { by, now }: Situation,
): Outcome {
  const message: StoredMessage = {
    id: memory.lastSeq() + 1,
    userId: by.userId,
    username: by.username,
    content,
    at: Math.max(now, memory.lastAt()),
    clientId: clientId ?? null,
    editedAt: null,
    deletedAt: null,
  };
  return { kind: "fact", fact: { type: "message", message }, id: message.id };
}

function decideEdit(memory: RoomState, command: Command<"edit">, situation: Situation): Outcome {
  const { by, now } = situation;
  const message = memory.find(command.id);
  if (!message || message.deletedAt !== null) return refused("MESSAGE_NOT_FOUND");
  if (message.userId !== by.userId) return refused("PERMISSION_DENIED", "not_yours");
  if (message.content === command.content) return unchanged(memory, message);
  const { id, content } = command;
  return happened(memory, { type: "edited", id, content }, { by, at: now });
}

function decideDelete(memory: RoomState, { id }: Command<"delete">, situation: Situation): Outcome {
  const { by, now } = situation;
  const message = memory.find(id);
  if (!message) return refused("MESSAGE_NOT_FOUND");
  const isOwn = message.userId === by.userId;
  if (!isOwn && !moderates(by)) return refused("PERMISSION_DENIED", "not_yours");
  if (message.deletedAt !== null) return unchanged(memory, message);
  return happened(memory, { type: "deleted", id }, { by, at: now });
}

function decideReaction(
  memory: RoomState,
  { id, emoji, remove = false }: Command<"react">,
  { by, now }: Situation,
): Outcome {
  const message = memory.find(id);
  if (!message || message.deletedAt !== null) return refused("MESSAGE_NOT_FOUND");
  if (memory.hasReaction(id, emoji, by.userId) !== remove) return unchanged(memory, message);
  const isFull = memory.countReactionKinds(id, emoji) >= chatLimits.reactionKinds;
  if (!remove && isFull) return refused("PERMISSION_DENIED", "reactions_full");
  const op = remove ? "remove" : "add";
  return happened(memory, { type: "reaction", id, emoji, op }, { by, at: now });
}

const unchanged = (memory: RoomState, { id, at }: StoredMessage): Outcome => ({
  kind: "known",
  id,
  seq: memory.lastSeq(),
  at,
});

type Change =
  | { readonly type: "edited"; readonly id: number; readonly content: string }
  | { readonly type: "deleted"; readonly id: number }
  | {
      readonly type: "reaction";
      readonly id: number;
      readonly emoji: string;
      readonly op: "add" | "remove";
    };

function happened(
  memory: RoomState,
  change: Change,
  { by: { userId, username }, at }: { by: Author; at: number },
): Outcome {
  const fact = { ...change, seq: memory.lastSeq() + 1, at, by: { userId, username } };
  return { kind: "fact", fact, id: change.id };
}
