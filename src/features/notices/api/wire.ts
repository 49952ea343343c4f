import type { NoticePreferences } from "../../../engines/notices";
import type { ListedNotice, ListedNotices } from "../list-notices";
import type { ChangePreferences, NoticeAnswer, NoticesAnswer, PreferencesAnswer } from "./schemas";

const toNotice = ({ id, kind, title, excerpt, link, ...notice }: ListedNotice): NoticeAnswer => ({
  id,
  kind,
  title,
  excerpt,
  link,
  count: notice.count,
  people: notice.people,
  is_read: notice.isRead,
  created_at: new Date(notice.createdAt).toISOString(),
});

export const toNotices = ({ notices, unread, next }: ListedNotices): NoticesAnswer => ({
  success: true,
  data: notices.map(toNotice),
  unread,
  next,
});

export const toPreferences = ({ channels, quiet }: NoticePreferences): PreferencesAnswer => ({
  channels: Object.fromEntries(Object.entries(channels).map(([kind, on]) => [kind, [...on]])),
  quiet_hours: quiet && { from: quiet.from, to: quiet.to, time_zone: quiet.timeZone },
});

/** What is absent stays as it is. */
export const fromPreferences = ({
  channels,
  quiet_hours: quiet,
}: ChangePreferences): Partial<NoticePreferences> => ({
  ...(channels && { channels }),
  ...(quiet !== undefined && {
    quiet: quiet && { from: quiet.from, to: quiet.to, timeZone: quiet.time_zone },
  }),
});
