import * as z from "zod";
import { isTimeZone, noticeChannels } from "../../../engines/notices";

const id = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const moment = z.iso.datetime();
const queryId = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);

const MAX_LISTED = 100;

export const NoticesQuery = z.object({
  after: queryId.optional(),
  unread: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
  limit: z.coerce.number().int().min(1).max(MAX_LISTED).default(50),
});
export type NoticesQuery = z.infer<typeof NoticesQuery>;

export const ReadNotices = z.object({ ids: z.array(id).min(1).max(MAX_LISTED) });
export const NoticeId = z.object({ id: queryId });

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const QuietHoursForm = z
  .object({
    from: clock,
    to: clock,
    time_zone: z.string().max(64).refine(isTimeZone, "is no time zone"),
  })
  .refine(({ from, to }) => from !== to, {
    path: ["to"],
    message: "must differ from the beginning",
  });

const Channels = z.record(z.string().max(40), z.array(z.enum(noticeChannels)).max(3));

export const ChangePreferences = z
  .object({ channels: Channels, quiet_hours: QuietHoursForm.nullable() })
  .partial();
export type ChangePreferences = z.infer<typeof ChangePreferences>;

export const PreferencesAnswer = z.object({
  channels: Channels,
  quiet_hours: QuietHoursForm.nullable(),
});
export type PreferencesAnswer = z.infer<typeof PreferencesAnswer>;

export const NoticeAnswer = z.object({
  /** It is the id of the latest of the notices that this one stands for. */
  id,
  kind: z.string(),
  title: z.string(),
  excerpt: z.string().nullable(),
  link: z.string(),
  count: z.number().int(),
  people: z.number().int(),
  is_read: z.boolean(),
  created_at: moment,
});
export type NoticeAnswer = z.infer<typeof NoticeAnswer>;

export const NoticesAnswer = z.object({
  success: z.literal(true),
  data: z.array(NoticeAnswer),
  unread: z.number().int(),
  /** It is the cursor of the next page; null on the last one. */
  next: id.nullable(),
});
export type NoticesAnswer = z.infer<typeof NoticesAnswer>;

/** It is what `PushSubscription.toJSON()` gives; its time of expiry is not needed. */
export const Subscribe = z.object({
  endpoint: z.string().max(2_000),
  keys: z.object({ p256dh: z.string().max(100), auth: z.string().max(40) }),
});
export const Unsubscribe = z.object({ endpoint: z.string().max(2_000) });
export const PushKeyAnswer = z.object({ key: z.string() });
