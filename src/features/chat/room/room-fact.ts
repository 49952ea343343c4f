import type { MembershipChange, RoomRole, Scope, SequencedEvent } from "../protocol";

/** Who acts, as the object was told by the Worker. */
export type Author = { readonly userId: number; readonly username: string };

export type StoredMessage = {
  /** The `seq` it was created at. */
  readonly id: number;
  readonly userId: number;
  readonly username: string;
  /** Empty once deleted. */
  readonly content: string;
  /** Unix milliseconds, as all times here; never less than that of the message before. */
  readonly at: number;
  readonly clientId: string | null;
  readonly editedAt: number | null;
  readonly deletedAt: number | null;
};

type Happened = { readonly seq: number; readonly at: number; readonly by: Author };

/** One step of a room's sequence: what is stored, and what everybody is told. */
export type RoomFact =
  | { readonly type: "message"; readonly message: StoredMessage }
  | (Happened & { readonly type: "edited"; readonly id: number; readonly content: string })
  | (Happened & { readonly type: "deleted"; readonly id: number })
  | (Happened & {
      readonly type: "reaction";
      readonly id: number;
      readonly emoji: string;
      readonly op: "add" | "remove";
    })
  | (Happened & {
      readonly type: "member";
      readonly change: MembershipChange;
      readonly user: { readonly id: number; readonly username: string };
      readonly role?: RoomRole;
      readonly until?: number;
    })
  | (Happened & { readonly type: "room" } & RoomTexts);

export type RoomTexts = {
  readonly description: string;
  readonly topic: string;
  readonly archived: boolean;
};

/** What an object is the object of. */
export type RoomSnapshot =
  | ({ readonly kind: "room"; readonly id: number; readonly name: string } & RoomTexts)
  | {
      readonly kind: "dm";
      /** Ids in rising order. */
      readonly people: readonly [number, number];
      /** Whether nobody may write: one has blocked the other, or an account is suspended. */
      readonly closed: "blocked" | "suspended" | null;
    };

let written = { ms: 0, text: new Date(0).toISOString() };

/** All that happens in one turn happens at one time: its text is made once. */
export function iso(ms: number): string {
  if (ms !== written.ms) written = { ms, text: new Date(ms).toISOString() };
  return written.text;
}

export const seqOf = (fact: RoomFact) => (fact.type === "message" ? fact.message.id : fact.seq);

/** `room`, or `from` and `to` of a conversation. */
export function scopeOf(about: RoomSnapshot, from: number): Scope {
  return about.kind === "room" ? { room: about.name } : { from, to: peerOf(about, from) };
}

export const peerOf = ({ people: [a, b] }: RoomSnapshot & { kind: "dm" }, userId: number) =>
  userId === a ? b : a;

/** A message's fields on the wire, without its reactions. */
export const toChatMessage = (message: StoredMessage) => ({
  id: message.id,
  from: message.userId,
  username: message.username,
  content: message.content,
  timestamp: iso(message.at),
  ...(message.clientId !== null && { client_id: message.clientId }),
  ...(message.editedAt !== null && { edited_at: iso(message.editedAt) }),
  ...(message.deletedAt !== null && { deleted: true as const }),
});

export function toEvent(about: RoomSnapshot, fact: RoomFact): SequencedEvent {
  if (fact.type === "message") {
    const { message } = fact;
    const said = { ...toChatMessage(message), seq: message.id };
    if (about.kind === "room") return { type: "message", data: { room: about.name, ...said } };
    return { type: "dm", data: { to: peerOf(about, message.userId), ...said } };
  }
  const { seq, at, by } = fact;
  const act = {
    ...scopeOf(about, by.userId),
    seq,
    from: by.userId,
    username: by.username,
    timestamp: iso(at),
  };
  switch (fact.type) {
    case "edited":
      return { type: "edited", data: { ...act, id: fact.id, content: fact.content } };
    case "deleted":
      return { type: "deleted", data: { ...act, id: fact.id } };
    case "reaction":
      return { type: "reaction", data: { ...act, id: fact.id, emoji: fact.emoji, op: fact.op } };
    case "member":
      return { type: "member", data: { ...act, ...roomOf(about), ...toMemberChange(fact) } };
    case "room":
      return { type: "room", data: { ...act, ...roomOf(about), ...toTexts(fact) } };
  }
}

const roomOf = (about: RoomSnapshot) => ({ room: about.kind === "room" ? about.name : "" });

const toTexts = ({ description, topic, archived }: RoomTexts) => ({ description, topic, archived });

const toMemberChange = ({ change, user, role, until }: RoomFact & { type: "member" }) => ({
  change,
  user,
  ...(role !== undefined && { role }),
  ...(until !== undefined && { until: iso(until) }),
});
