export { actorsText } from "./actors-text";
export type { DeliveryOutcome, DueDelivery, PushDevice, StoredDevice } from "./delivery-store";
export { groupNotices } from "./group-notices";
export { inboxOf } from "./inbox-of";
export type { NewNotice, NoticeQuery, StoredGroup, StoredNotice } from "./notice";
export { NoticeBox } from "./notice-box";
export { storeNotice } from "./notice-store";
export { NoticesDue } from "./notices-due";
export { markPlaceRead, notify } from "./notify";
export {
  channels as noticeChannels,
  channelsOf,
  type NoticeChannel,
  type NoticePreferences,
} from "./preferences";
export { isTimeZone, type QuietHours } from "./quiet-hours";
export { readUnread, type Unread } from "./read-unread";
