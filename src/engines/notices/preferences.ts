import type { QuietHours } from "./quiet-hours";

export const channels = ["app", "email", "push"] as const;
export type NoticeChannel = (typeof channels)[number];

/** It is how a person wants to be told, by kind. An empty list means not at all. */
export type NoticePreferences = {
  readonly channels: Readonly<Record<string, readonly NoticeChannel[]>>;
  readonly quiet: QuietHours | null;
};

/** Nothing leaves the product unless the person has asked for it. */
export const defaultChannels: readonly NoticeChannel[] = ["app"];

export const noPreferences: NoticePreferences = { channels: {}, quiet: null };

export const channelsOf = (preferences: NoticePreferences, kind: string) =>
  preferences.channels[kind] ?? defaultChannels;
