import * as z from "zod";
import { isTimeZone, noticeChannels, type NoticeChannel } from "../../../engines/notices";

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A box is named `mention.email`; a browser sends those that are ticked. */
export const boxName = (kind: string, channel: NoticeChannel) => `${kind}.${channel}`;

/** Without the tick of the quiet hours their fields do not count, whatever is in them. */
export const PreferencesForm = z.preprocess(
  withoutIdleFields,
  z
    .looseObject({
      quiet: z.literal("1").optional(),
      from: Clock.optional(),
      to: Clock.optional(),
      time_zone: z.string().refine(isTimeZone).optional(),
    })
    .refine(({ quiet, from }) => quiet === undefined || from !== undefined, { path: ["from"] })
    .refine(({ quiet, from, to }) => quiet === undefined || (to !== undefined && from !== to), {
      path: ["to"],
    }),
);
export type PreferencesForm = z.infer<typeof PreferencesForm>;

function withoutIdleFields(posted: unknown): unknown {
  const fields = { ...(posted as Readonly<Record<string, unknown>>) };
  if (fields["quiet"] !== undefined) return fields;
  const { from: _, to: __, time_zone: ___, ...rest } = fields;
  return rest;
}

export const channelsIn = (posted: Readonly<Record<string, unknown>>, kinds: readonly string[]) =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      noticeChannels.filter((channel) => posted[boxName(kind, channel)] !== undefined),
    ]),
  );

export function quietIn({ quiet, from, to, time_zone: timeZone }: PreferencesForm) {
  if (quiet === undefined || from === undefined || to === undefined) return null;
  return { from, to, timeZone: timeZone ?? "UTC" };
}
