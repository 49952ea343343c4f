import type { LiveTexts } from "../messages/french";
import type { ChatMessage, ChatPlace } from "../../protocol";

/** What every page of the chat hands its browser module. */
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
  /** Follows what moderators do while the page is open. */
  canWrite: boolean;
  /** Unix milliseconds; 0 for who may write. */
  readonly mutedUntil: number;
  readonly isArchived: boolean;
  readonly isMember: boolean;
  readonly isModerator: boolean;
  /** How far others had read when the page was made; private ones are not among them. */
  readonly reads: readonly (readonly [userId: number, id: number])[];
  /** Members of the room that is open, or the other one of a conversation. */
  readonly people: readonly (readonly [id: number, username: string])[];
  /** Id of a member after whom there are more; null where `people` are all. */
  readonly moreMembers: number | null;
};

/** A text with its `{places}` filled in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
