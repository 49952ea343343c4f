import { type Context, Hono } from "hono";
import type { AppEnv, Ctx } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import type { Notice } from "../../../platform/notice-texts";
import { leaveNotices } from "../../../platform/notices";
import { valid } from "../../../platform/http";
import { chatNotices } from "./messages/notices";
import { openRoom } from "./open-place";
import { AboutForm, ActForm, ArchiveForm, NameForm, PlaceQuery } from "./page-forms";
import { placePath } from "./place-path";
import { refusalIn } from "./refusal";
import {
  archiveRoom,
  banMember,
  inviteToRoom,
  kickMember,
  muteMember,
  setMemberRole,
  unbanMember,
  updateRoom,
} from "../rooms";
import { RoomParam, RoomUser } from "../api/schemas";
import { respondWithPlace } from "./views/answers";

const { notice } = chatNotices;
const unknown = () => platformError("NOT_FOUND");
const room = valid("param", RoomParam, { refuse: unknown });
const member = valid("param", RoomUser, { refuse: unknown });

/** What moderators and owners do by form in the details of a room: each comes back there, done or refused. */
export const managePages = new Hono<AppEnv>()
  .post("/:room/invitations", room, valid("form", NameForm), async (c) => {
    const { room: name } = c.req.valid("param");
    const invite = c.req.valid("form");
    return settle(c, {
      name,
      work: inviteToRoom(c.var.ctx, { name, invite }),
      notice: notice("personInvited"),
      invited: invite.username,
    });
  })
  .post("/:room/about", room, valid("form", AboutForm), async (c) => {
    const { room: name } = c.req.valid("param");
    const work = updateRoom(c.var.ctx, { name, changes: c.req.valid("form") });
    return settle(c, { name, work, notice: notice("roomChanged") });
  })
  .post("/:room/archive", room, valid("form", ArchiveForm), async (c) => {
    const { room: name } = c.req.valid("param");
    const { isArchived } = c.req.valid("form");
    const work = archiveRoom(c.var.ctx, { name, isArchived });
    return settle(c, { name, work, notice: notice(isArchived ? "roomArchived" : "roomReopened") });
  })
  .post("/:room/members/:userId", member, valid("form", ActForm), async (c) => {
    const { room: name, userId } = c.req.valid("param");
    const form = c.req.valid("form");
    const work = actOn(c.var.ctx, { name, userId }, form);
    return settle(c, { name, work, notice: notice(noticeOf[form.act]) });
  })
  // The addresses that a refused form leaves in the window, when they are asked for again.
  .get("/:room/:part{invitations|about|archive}", room, (c) =>
    c.redirect(panelOf(c.req.valid("param").room), 303),
  )
  .get("/:room/members/:userId", member, (c) =>
    c.redirect(panelOf(c.req.valid("param").room), 303),
  );

const noticeOf = {
  role: "roleChanged",
  mute: "memberMuted",
  unmute: "memberUnmuted",
  kick: "memberRemoved",
  ban: "memberBanned",
  unban: "banLifted",
} as const satisfies Record<ActForm["act"], Parameters<typeof notice>[0]>;

type Target = { readonly name: string; readonly userId: number };

function actOn(ctx: Ctx, target: Target, form: ActForm): Promise<void> {
  switch (form.act) {
    case "role":
      return setMemberRole(ctx, { ...target, role: form.role });
    case "mute":
      return muteMember(ctx, { ...target, minutes: form.minutes });
    case "unmute":
      return muteMember(ctx, { ...target, minutes: 0 });
    case "kick":
      return kickMember(ctx, { ...target, reason: form.reason });
    case "ban":
      return banMember(ctx, { ...target, reason: form.reason });
    case "unban":
      return unbanMember(ctx, target);
  }
}

const panelOf = (name: string) => `${placePath({ room: name })}?panel=1`;

type Attempt = {
  readonly name: string;
  readonly work: Promise<unknown>;
  readonly notice: Notice;
  /** Who was to be invited, for the field to keep. */
  readonly invited?: string;
};

/** Back to the open details: with a notice, or with what is wrong. */
async function settle(c: Context<AppEnv>, { name, work, notice, invited }: Attempt) {
  const error = await refusalIn(work);
  if (error === null) {
    leaveNotices(c, notice);
    return c.redirect(panelOf(name), 303);
  }
  const open = await openRoom(c.var.ctx, { name, query: PlaceQuery.parse({ panel: "1" }) });
  return respondWithPlace(c, open, { form: "panel", error, draft: invited ?? "" });
}
