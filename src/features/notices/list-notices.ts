import { inboxOf, type NoticeQuery, readUnread, type StoredGroup } from "../../engines/notices";
import { allInOrder } from "../../platform/all-in-order";
import { requireUser } from "../../platform/auth";
import type { Ctx } from "../../platform/context";
import { noticeTextOf } from "./notice-text";

export type ListedNotice = StoredGroup & {
  /** It says what happened, in the reader's language. */
  readonly title: string;
  /** It is the beginning of what was said, where one thing was said. */
  readonly excerpt: string | null;
};

export type ListedNotices = {
  readonly notices: readonly ListedNotice[];
  readonly unread: number;
  /** The next page begins after this one; null where there is none. */
  readonly next: number | null;
};

/** Notices of one kind about one thing are one, the latest first. A kind that no feature declares any more is left out. */
export async function listNotices(ctx: Ctx, query: NoticeQuery): Promise<ListedNotices> {
  const inbox = inboxOf(ctx.env, requireUser(ctx).userId);
  const page = { ...query, limit: query.limit + 1 };
  const [groups, { notices: unread }] = await allInOrder([
    Promise.resolve(inbox.noticeGroups(page)),
    readUnread(ctx),
  ]);
  const shown = groups.slice(0, query.limit);
  const listed = await Promise.all(shown.map((group) => nameGroup(ctx, group)));
  return {
    notices: listed.filter((notice) => notice !== null),
    unread,
    next: groups.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

async function nameGroup(ctx: Ctx, group: StoredGroup): Promise<ListedNotice | null> {
  const title = await noticeTextOf(ctx, group, ctx.language);
  if (title === null) return null;
  const preview = group.facts["preview"];
  const excerpt =
    group.count === 1 && typeof preview === "string" && preview !== "" ? preview : null;
  return { ...group, title, excerpt };
}
