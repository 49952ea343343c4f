import type { DenialReason } from "../errors";
import { chatLimits, type ClientEvent, type RoomRole } from "../protocol";
import type { Author, RoomFact } from "./room-fact";
import type { RoomSnapshot } from "./room-snapshot";
import { type MessageRef, quoteOf, type StoredMessage } from "./stored-message";
import type { WriteRefusal } from "./write-result";

type WriteEvent = Extract<ClientEvent, { type: "message" | "dm" | "edit" | "delete" | "react" }>;

/** The Worker renders a text before it passes it on. Without `html` the first page that shows the message renders it. */
export type WriteCommand = WriteEvent extends infer Event
  ? Event extends { readonly content: string }
    ? Event & { readonly html?: string | undefined }
    : Event
  : never;

/** The state on which decisions depend. The object keeps it in SQLite, tests in maps. */
export type RoomState = {
  lastSeq(): number;
  /** The time of the latest message; 0 without one. */
  lastAt(): number;
  find(id: number): StoredMessage | null;
  findByClientId(userId: number, clientId: string): MessageRef | null;
  hasReaction(id: number, emoji: string, userId: number): boolean;
  countReactionKinds(id: number, except: string): number;
  record(fact: RoomFact): void;
};

/** A person, and what they may do in the room. */
export type Membership = Author & {
  /** Null in a conversation, and for a person who is no member. */
  readonly role: RoomRole | null;
  /** Whether the person moderates all public rooms. */
  readonly isStaff: boolean;
  readonly mutedUntil: number;
};

export type Outcome =
  | { readonly kind: "fact"; readonly fact: RoomFact; readonly id: number }
  /** The room is already as the command wants it. */
  | { readonly kind: "known"; readonly id: number; readonly seq: number; readonly at: number }
  | { readonly kind: "refused"; readonly refusal: WriteRefusal };

const refused = (code: WriteRefusal["code"], reason?: DenialReason): Outcome => ({
  kind: "refused",
  refusal: { ok: false, code, ...(reason && { reason }) },
});

export const moderates = ({ role, isStaff }: Membership) =>
  isStaff || role === "owner" || role === "moderator";

type Situation = { readonly room: RoomSnapshot; readonly by: Membership; readonly now: number };

/** Decides what a command leads to. The function is pure: its caller stores the fact. */
export function decide(state: RoomState, command: WriteCommand, situation: Situation): Outcome {
  const known = knownMessage(state, command, situation);
  if (known) return known;
  const denial = denialOf(command, situation);
  if (denial) return refused("PERMISSION_DENIED", denial);
  switch (command.type) {
    case "message":
    case "dm":
      return decideMessage(state, command, situation);
    case "edit":
      return decideEdit(state, command, situation);
    case "delete":
      return decideDelete(state, command, situation);
    case "react":
      return decideReaction(state, command, situation);
  }
}

/** A message that was sent before is acknowledged again, even if the room has been archived since. */
function knownMessage(state: RoomState, command: WriteCommand, { by }: Situation) {
  if (command.type !== "message" && command.type !== "dm") return null;
  if (command.client_id === undefined) return null;
  const before = state.findByClientId(by.userId, command.client_id);
  return before && ({ kind: "known", id: before.id, seq: before.id, at: before.at } as const);
}

function denialOf(command: WriteCommand, { room, by, now }: Situation): DenialReason | null {
  // A deletion is always possible, for the author and for moderators.
  if (command.type === "delete") return null;
  if (room.kind === "dm") return room.closed;
  if (room.archived) return "archived";
  return by.mutedUntil > now ? "muted" : null;
}

type Command<T extends WriteCommand["type"]> = Extract<WriteCommand, { type: T }>;

function decideMessage(
  state: RoomState,
  { content, html, client_id: clientId, reply_to: replyTo }: Command<"message" | "dm">,
  { by, now }: Situation,
): Outcome {
  const original = replyTo === undefined ? null : state.find(replyTo);
  const isMissing = original === null || original.deletedAt !== null;
  if (replyTo !== undefined && isMissing) return refused("MESSAGE_NOT_FOUND");
  const message: StoredMessage = {
    id: state.lastSeq() + 1,
    userId: by.userId,
    username: by.username,
    content,
    html: html ?? null,
    at: Math.max(now, state.lastAt()),
    clientId: clientId ?? null,
    editedAt: null,
    deletedAt: null,
    replyTo: replyTo ?? null,
    quote: original && quoteOf(original),
  };
  return { kind: "fact", fact: { type: "message", message }, id: message.id };
}

function decideEdit(state: RoomState, command: Command<"edit">, situation: Situation): Outcome {
  const { by, now } = situation;
  const message = state.find(command.id);
  if (!message || message.deletedAt !== null) return refused("MESSAGE_NOT_FOUND");
  if (message.userId !== by.userId) return refused("PERMISSION_DENIED", "not_yours");
  if (message.content === command.content) return unchanged(state, message);
  const { id, content, html = null } = command;
  return happened(state, { type: "edited", id, content, html }, { by, at: now });
}

function decideDelete(state: RoomState, { id }: Command<"delete">, situation: Situation): Outcome {
  const { by, now } = situation;
  const message = state.find(id);
  if (!message) return refused("MESSAGE_NOT_FOUND");
  const isOwn = message.userId === by.userId;
  if (!isOwn && !moderates(by)) return refused("PERMISSION_DENIED", "not_yours");
  if (message.deletedAt !== null) return unchanged(state, message);
  return happened(state, { type: "deleted", id }, { by, at: now });
}

function decideReaction(
  state: RoomState,
  { id, emoji, remove = false }: Command<"react">,
  { by, now }: Situation,
): Outcome {
  const message = state.find(id);
  if (!message || message.deletedAt !== null) return refused("MESSAGE_NOT_FOUND");
  if (state.hasReaction(id, emoji, by.userId) !== remove) return unchanged(state, message);
  const isFull = state.countReactionKinds(id, emoji) >= chatLimits.reactionKinds;
  if (!remove && isFull) return refused("PERMISSION_DENIED", "reactions_full");
  const op = remove ? "remove" : "add";
  return happened(state, { type: "reaction", id, emoji, op }, { by, at: now });
}

const unchanged = (state: RoomState, { id, at }: StoredMessage): Outcome => ({
  kind: "known",
  id,
  seq: state.lastSeq(),
  at,
});

type Change =
  | {
      readonly type: "edited";
      readonly id: number;
      readonly content: string;
      readonly html: string | null;
    }
  | { readonly type: "deleted"; readonly id: number }
  | {
      readonly type: "reaction";
      readonly id: number;
      readonly emoji: string;
      readonly op: "add" | "remove";
    };

function happened(
  state: RoomState,
  change: Change,
  { by: { userId, username }, at }: { by: Author; at: number },
): Outcome {
  const fact = { ...change, seq: state.lastSeq() + 1, at, by: { userId, username } };
  return { kind: "fact", fact, id: change.id };
}
