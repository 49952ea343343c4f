import { DurableObject } from "cloudflare:workers";
import {
  addDeliveries,
  addDevice,
  claimDeliveries,
  deliveryTables,
  type DeliveryOutcome,
  dropNeedless,
  type DueDelivery,
  holdBack,
  listDevices,
  nextDelivery,
  type PushDevice,
  removeDevice,
  releaseHeld,
  removeDevicesOf,
  settleDeliveries,
  type StoredDevice,
} from "./delivery-store";
import { mailTables } from "./claim-mails";
import type { NewNotice, NoticePlace, NoticeQuery, StoredGroup, StoredNotice } from "./notice";
import {
  amendNotices,
  countUnreadNotices,
  forgetActor,
  linkOf,
  listGroups,
  selectNotices,
  nextPruning,
  type NoticeAmendment,
  type NoticeRange,
  noticeTables,
  pruneNotices,
  markAllRead,
  readGroups,
  readNoticesAt,
  readUpTo,
  storeNotice,
} from "./notice-store";
import { sendNoticesDue } from "./notices-due";
import { channelsOf, noPreferences, type NoticePreferences } from "./preferences";
import { quietUntil } from "./quiet-hours";
import type { Unread } from "./read-unread";

const PREFERENCES = "notice-preferences";
const OWNER = "notice-owner";

/** What is read within this time, such as by somebody who looks at the page, is neither mailed nor pushed. */
const GRACE_MS = 10_000;
/** A message of the queue that was lost is sent again after this time. */
const RESEND_MS = 60_000;

/**
 * It is the part of a person's inbox that holds notices, the choices of channels, devices, and what has to leave by mail or
 * push. The alarm asks the queue to send; whoever sends claims each delivery here, so that a kill at any point doubles no mail.
 */
export abstract class NoticeBox extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.migrateNotices();
  }

  /** It is called after every change; `added` is a notice that is new to the person. */
  protected abstract noticesChanged(added: StoredNotice | null): void;

  /** It counts what waits for the person besides notices. */
  protected abstract countMessages(): number;

  protected migrateNotices(): void {
    for (const statement of [...noticeTables, ...deliveryTables, ...mailTables])
      this.ctx.storage.sql.exec(statement);
  }

  /** A second notice of the same source is ignored, and so is one of a kind that the person has switched off. */
  addNotice(userId: number, notice: NewNotice): void {
    const { kv, sql } = this.ctx.storage;
    const preferences = this.preferences();
    const wanted = channelsOf(preferences, notice.kind);
    if (wanted.length === 0) return;
    const isShown = wanted.includes("app");
    const added = storeNotice(sql, notice, { state: isShown ? "shown" : "silent" });
    if (!added) return;
    kv.put(OWNER, userId);
    const now = Date.now();
    const dueAt = now + GRACE_MS;
    addDeliveries(sql, notice.source, {
      channels: wanted,
      dueAt: quietUntil(preferences.quiet, dueAt) ?? dueAt,
    });
    pruneNotices(sql, now);
    this.#arm();
    this.noticesChanged(isShown ? added : null);
  }

  amendNotices(amendment: NoticeAmendment): void {
    amendNotices(this.ctx.storage.sql, amendment);
    this.noticesChanged(null);
  }

  readNoticesAt(place: NoticePlace & { readonly upTo?: number }): void {
    readNoticesAt(this.ctx.storage.sql, place);
    this.noticesChanged(null);
  }

  readGroups(ids: readonly number[]): void {
    readGroups(this.ctx.storage.sql, ids);
    this.noticesChanged(null);
  }

  readUpTo(upTo: { readonly kinds: readonly string[]; readonly id: number }): void {
    readUpTo(this.ctx.storage.sql, upTo);
    this.noticesChanged(null);
  }

  /** It marks the group that the notice stands for as read, and returns its link; null where there is none. */
  openGroup(id: number): string | null {
    const link = linkOf(this.ctx.storage.sql, id);
    if (link !== null) this.readGroups([id]);
    return link;
  }

  readAllNotices(): void {
    markAllRead(this.ctx.storage.sql);
    this.noticesChanged(null);
  }

  forgetActor(userId: number): void {
    forgetActor(this.ctx.storage.sql, userId);
    this.noticesChanged(null);
  }

  /** The latest first. */
  noticeGroups(query: NoticeQuery): StoredGroup[] {
    return listGroups(this.ctx.storage.sql, query);
  }

  /** The latest first. */
  notices(page: NoticeRange): StoredNotice[] {
    return selectNotices(this.ctx.storage.sql, page);
  }

  /** The numbers that every page of the person shows. */
  unread(): Unread {
    return {
      messages: this.countMessages(),
      notices: countUnreadNotices(this.ctx.storage.sql),
    };
  }

  preferences(): NoticePreferences {
    return this.ctx.storage.kv.get<NoticePreferences>(PREFERENCES) ?? noPreferences;
  }

  /** It replaces what is named, and leaves the other kinds as they are. */
  changePreferences({ channels, quiet }: Partial<NoticePreferences>): NoticePreferences {
    const before = this.preferences();
    const preferences = {
      channels: { ...before.channels, ...channels },
      quiet: quiet === undefined ? before.quiet : quiet,
    };
    const { kv, sql } = this.ctx.storage;
    kv.put(PREFERENCES, preferences);
    if (quiet !== undefined) {
      const now = Date.now();
      releaseHeld(sql, quietUntil(quiet, now) ?? now);
      this.#arm();
    }
    return preferences;
  }

  addDevice(device: PushDevice): void {
    addDevice(this.ctx.storage.sql, device);
  }

  removeDevice(endpoint: string): void {
    removeDevice(this.ctx.storage.sql, endpoint);
  }

  /** A device goes with the session of the account that it was registered in. */
  removeDevicesOf(sessions: { readonly only?: string; readonly except?: string }): void {
    removeDevicesOf(this.ctx.storage.sql, sessions);
  }

  devices(): StoredDevice[] {
    return listDevices(this.ctx.storage.sql);
  }

  /** It removes notices, choices and devices for good, and returns how many notices went. */
  async eraseNotices(): Promise<number> {
    const { kv, sql } = this.ctx.storage;
    const { count } = sql.exec<{ count: number }>("SELECT count(*) AS count FROM notices").one();
    for (const table of ["notices", "deliveries", "devices", "mails"])
      sql.exec(`DELETE FROM ${table}`);
    kv.delete(PREFERENCES);
    kv.delete(OWNER);
    await this.ctx.storage.deleteAlarm();
    this.noticesChanged(null);
    return count;
  }

  /** It hands out what is due, and nothing during quiet hours. */
  claimDeliveries(): DueDelivery[] {
    const { sql } = this.ctx.storage;
    const now = Date.now();
    const preferences = this.preferences();
    const quietEnd = quietUntil(preferences.quiet, now);
    dropNeedless(sql);
    if (quietEnd !== null) holdBack(sql, quietEnd);
    const due = quietEnd === null ? claimDeliveries(sql, preferences, now) : [];
    this.#arm();
    return due;
  }

  settleDeliveries(outcomes: readonly DeliveryOutcome[]): void {
    settleDeliveries(this.ctx.storage.sql, outcomes);
    this.#arm();
  }

  /** It is safe to repeat: a message of the queue only says that something may be due. */
  override async alarm(): Promise<void> {
    const { kv, sql } = this.ctx.storage;
    const now = Date.now();
    pruneNotices(sql, now);
    dropNeedless(sql);
    const next = nextDelivery(sql);
    const owner = kv.get<number>(OWNER);
    if (owner === undefined || next === null || next > now) return this.#arm();
    await this.ctx.storage.setAlarm(now + RESEND_MS);
    await sendNoticesDue(this.env, owner);
  }

  /** One alarm serves deliveries and the removal of old notices. */
  #arm(): void {
    const { sql } = this.ctx.storage;
    const times = [nextDelivery(sql), nextPruning(sql)].filter((at) => at !== null);
    if (times.length > 0) void this.ctx.storage.setAlarm(Math.max(Date.now(), Math.min(...times)));
  }
}
