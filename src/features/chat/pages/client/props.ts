import type { LiveTexts } from "../messages/french";
import type { ChatMessage, ChatPlace } from "../../protocol";

/** The JSON that every page of the chat passes to its browser module. */
export type ChatProps = { readonly texts: LiveTexts; readonly place: null } | PlaceProps;

export type PlaceProps = {
  readonly texts: LiveTexts;
  readonly language: string;
  readonly place: ChatPlace;
  readonly path: string;
  readonly self: { readonly id: number; readonly username: string };
  readonly history: {
    readonly messages: readonly ChatMessage[];
    readonly has_more: boolean;
    readonly seq: number;
  };
  readonly lastRead: number | null;
  readonly isNewest: boolean;
  /** It changes when moderators mute or archive while the page is open. */
  canWrite: boolean;
  /** It is in Unix milliseconds; it is 0 for a person who is not muted. */
  readonly mutedUntil: number;
  readonly isArchived: boolean;
  readonly isMember: boolean;
  readonly isModerator: boolean;
  /** How far others had read when the page was made, except those who do not share it. */
  readonly reads: readonly (readonly [userId: number, id: number])[];
  /** The members of the room, or the other person of a conversation. */
  readonly people: readonly (readonly [id: number, username: string])[];
  /** The number of members of the room; 0 in a conversation. */
  readonly memberCount: number;
  /** The id of the last listed member when there are more; null when `people` holds all. */
  readonly moreMembers: number | null;
};

/** Fills in the `{names}` in a text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
