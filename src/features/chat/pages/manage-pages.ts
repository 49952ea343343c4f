import { type Context, Hono } from "hono";
import type { AppEnv, Ctx } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { type FormState, type NextPage, onSubmit } from "../../../platform/form";
import type { Flash } from "../../../platform/flash-texts";
import { valid } from "../../../platform/http";
import { chatFlashes } from "./messages/flashes";
import { openRoom } from "./open-place";
import {
  AboutForm,
  ActForm,
  ArchiveForm,
  NameForm,
  personCodes,
  type PlaceForm,
  PlaceQuery,
} from "./page-forms";
import { placePath } from "./place-path";
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

const { flash } = chatFlashes;
const unknown = () => platformError("NOT_FOUND");
const room = valid("param", RoomParam, { refuse: unknown });
const member = valid("param", RoomUser, { refuse: unknown });

/** Moderators and owners post these forms of a room's details; each leads back there, done or refused. */
export const managePages = new Hono<AppEnv>()
  .post("/:room/invitations", room, (c) => {
    const { room: name } = c.req.valid("param");
    return onSubmit(c, NameForm, {
      ...panelForm(c, { form: "invite", name }),
      fields: { username: null },
      fieldsOfCode: personCodes,
      work: (invite) => inviteToRoom(c.var.ctx, { name, invite }),
      done: () => inPanel(name, flash("personInvited")),
    });
  })
  .post("/:room/about", room, (c) => {
    const { room: name } = c.req.valid("param");
    return onSubmit(c, AboutForm, {
      ...panelForm(c, { form: "about", name }),
      fields: { topic: null, description: null },
      work: (changes) => updateRoom(c.var.ctx, { name, changes }),
      done: () => inPanel(name, flash("roomChanged")),
    });
  })
  .post("/:room/archive", room, (c) => {
    const { room: name } = c.req.valid("param");
    return onSubmit(c, ArchiveForm, {
      ...panelForm(c, { form: "archive", name }),
      work: ({ isArchived }) => archiveRoom(c.var.ctx, { name, isArchived }),
      done: (_, { isArchived }) =>
        inPanel(name, flash(isArchived ? "roomArchived" : "roomReopened")),
    });
  })
  .post("/:room/members/:userId", member, (c) => {
    const { room: name, userId } = c.req.valid("param");
    return onSubmit(c, ActForm, {
      ...panelForm(c, { form: "member", name }),
      work: (form) => actOn(c.var.ctx, { name, userId }, form),
      done: (_, { act }) => inPanel(name, flash(flashOf[act])),
    });
  })
  // A refused form leaves these addresses in the window, and they may be asked for again.
  .get("/:room/:part{invitations|about|archive}", room, (c) =>
    c.redirect(panelOf(c.req.valid("param").room), 303),
  )
  .get("/:room/members/:userId", member, (c) =>
    c.redirect(panelOf(c.req.valid("param").room), 303),
  );

const flashOf = {
  role: "roleChanged",
  mute: "memberMuted",
  unmute: "memberUnmuted",
  kick: "memberRemoved",
  ban: "memberBanned",
  unban: "banLifted",
} as const satisfies Record<ActForm["act"], Parameters<typeof flash>[0]>;

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

function inPanel(name: string, said: Flash): NextPage {
  return { path: panelOf(name), flashes: [said] };
}

type PanelForm = { readonly form: PlaceForm; readonly name: string };

/** A refused form comes back in the open details. */
const panelForm = (c: Context<AppEnv>, { form, name }: PanelForm) => ({
  again: async (state: FormState) => {
    const open = await openRoom(c.var.ctx, { name, query: PlaceQuery.parse({ panel: "1" }) });
    return respondWithPlace(c, open, { form, state });
  },
});
