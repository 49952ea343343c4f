import type { NoticeFacts } from "../../platform/notice-kind";

/** It is one event that one person is told of. */
export type NewNotice = {
  /** It names the event for good: a second notice of the same source is ignored. */
  readonly source: string;
  readonly kind: string;
  /** It is the thing that the event is about, such as `room:general`. Notices of one kind and thing are shown as one. */
  readonly ref: string;
  /** It is the place of the event within the thing, such as the id of a message. */
  readonly item?: number;
  /** It is the path of the page where the person sees what happened. */
  readonly link: string;
  /** It is the person who did it, with whose account the notice goes. */
  readonly actor?: { readonly id: number; readonly name: string };
  readonly facts: NoticeFacts;
  /** It is in Unix milliseconds. */
  readonly createdAt: number;
};

export type StoredNotice = NewNotice & { readonly id: number; readonly isRead: boolean };

/** It is how notices of one kind about one thing are listed: as one, unread ones apart from read ones. */
export type StoredGroup = Omit<StoredNotice, "source" | "actor"> & {
  readonly count: number;
  readonly people: number;
  readonly actors: readonly string[];
};

/** It names notices by what they are about. */
export type NoticePlace = { readonly kind?: string; readonly ref: string };

export type NoticeQuery = {
  /** It lists groups whose latest notice is older than this one. */
  readonly after?: number | undefined;
  readonly isUnread?: boolean | undefined;
  readonly limit: number;
};
