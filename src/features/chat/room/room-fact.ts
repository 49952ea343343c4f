import type { MembershipChange, RoomRole, RoomTexts, SequencedEvent } from "../protocol";
import { peerOf, type RoomSnapshot, scopeOf } from "./room-snapshot";
import { iso, type StoredMessage, toChatMessage } from "./stored-message";

/** The person who acts, as the Worker named them to the object. */
export type Author = { readonly userId: number; readonly username: string };

type Happened = { readonly seq: number; readonly at: number; readonly by: Author };

/** One step of a room's sequence: the object stores it, and everybody in the room hears of it. */
export type RoomFact =
  | { readonly type: "message"; readonly message: StoredMessage }
  | (Happened & {
      readonly type: "edited";
      readonly id: number;
      readonly content: string;
      readonly html: string | null;
    })
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

export const seqOf = (fact: RoomFact) => (fact.type === "message" ? fact.message.id : fact.seq);

export function toEvent(room: RoomSnapshot, fact: RoomFact): SequencedEvent {
  if (fact.type === "message") {
    const { message } = fact;
    const data = { ...toChatMessage(message), seq: message.id };
    if (room.kind === "room") return { type: "message", data: { room: room.name, ...data } };
    return { type: "dm", data: { to: peerOf(room, message.userId), ...data } };
  }
  const { seq, at, by } = fact;
  const act = {
    ...scopeOf(room, by.userId),
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
      return { type: "member", data: { ...act, room: nameOf(room), ...toMemberChange(fact) } };
    case "room":
      return { type: "room", data: { ...act, room: nameOf(room), ...toTexts(fact) } };
  }
}

const nameOf = (room: RoomSnapshot) => (room.kind === "room" ? room.name : "");

const toTexts = ({ description, topic, archived }: RoomTexts) => ({ description, topic, archived });

const toMemberChange = ({ change, user, role, until }: RoomFact & { type: "member" }) => ({
  change,
  user,
  ...(role !== undefined && { role }),
  ...(until !== undefined && { until: iso(until) }),
});
