import type { Language, Localized } from "./language";

/** It is what a text needs to know of an event, such as the name of a room. */
export type NoticeFacts = Readonly<Record<string, string | number>>;

/** It is what the text of a notice may use. Notices of one kind about one thing are shown as one. */
export type NoticeGroup = {
  /** They are the names of those who did it, the latest first, two at most. */
  readonly actors: readonly string[];
  /** It counts those who did it, all of them. */
  readonly people: number;
  readonly count: number;
  /** They are those of the latest notice. */
  readonly facts: NoticeFacts;
};

export type NoticeTexts = Readonly<Record<Language, (group: NoticeGroup) => string>>;

/** A feature declares with it one kind of event that a person is told of. */
export type NoticeKind = {
  /** It is unique in the product and stored with every notice. */
  readonly name: string;
  /** It names the kind where a person chooses how to be told of it. */
  readonly label: Localized;
  readonly texts: () => Promise<NoticeTexts>;
};
