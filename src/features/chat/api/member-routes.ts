import { Hono } from "hono";
import { requireUser } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { valid } from "../../../platform/http";
import {
  banMember,
  inviteToRoom,
  joinRoom,
  kickMember,
  leaveRoom,
  listBans,
  listInvitations,
  listMembers,
  listModeration,
  muteMember,
  setMemberRole,
  unbanMember,
  withdrawInvitation,
} from "../rooms";
import {
  Invite,
  MembersPage,
  ModerationPage,
  Mute,
  RoomParam,
  RoomUser,
  Sanction,
  SetRole,
} from "./schemas";
import { toBan, toInvitation, toMember, toModeration, toPerson, toRoom } from "./wire";

const notFound = () => platformError("NOT_FOUND");
const room = valid("param", RoomParam, { refuse: notFound });
const person = valid("param", RoomUser, { refuse: notFound });
const done = { success: true } as const;

/** Routes of membership and moderation. */
export const memberRoutes = new Hono<AppEnv>()
  .post("/:room/join", room, async (c) => {
    const joined = await joinRoom(c.var.ctx, c.req.valid("param").room);
    return c.json({ success: true, data: toRoom(joined) });
  })
  .post("/:room/leave", room, async (c) => {
    await leaveRoom(c.var.ctx, c.req.valid("param").room);
    return c.json(done);
  })
  .get("/:room/members", room, valid("query", MembersPage), async (c) => {
    const page = c.req.valid("query");
    const members = await listMembers(c.var.ctx, { name: c.req.valid("param").room, page });
    return c.json({ success: true, data: members.map(toMember) });
  })
  .put("/:room/members/:userId", person, valid("json", SetRole), async (c) => {
    const { room: name, userId } = c.req.valid("param");
    await setMemberRole(c.var.ctx, { name, userId, ...c.req.valid("json") });
    return c.json(done);
  })
  .delete("/:room/members/:userId", person, valid("query", Sanction), async (c) => {
    const { room: name, userId } = c.req.valid("param");
    // A person who removes themselves leaves.
    if (requireUser(c.var.ctx).userId === userId) await leaveRoom(c.var.ctx, name);
    else await kickMember(c.var.ctx, { name, userId, ...c.req.valid("query") });
    return c.json(done);
  })
  .get("/:room/invitations", room, async (c) => {
    const invitations = await listInvitations(c.var.ctx, c.req.valid("param").room);
    return c.json({ success: true, data: invitations.map(toInvitation) });
  })
  .post("/:room/invitations", room, valid("json", Invite), async (c) => {
    const invite = c.req.valid("json");
    const invited = await inviteToRoom(c.var.ctx, { name: c.req.valid("param").room, invite });
    return c.json({ success: true, data: toPerson(invited) }, 201);
  })
  .delete("/:room/invitations/:userId", person, async (c) => {
    const { room: name, userId } = c.req.valid("param");
    await withdrawInvitation(c.var.ctx, { name, userId });
    return c.json(done);
  })
  .get("/:room/bans", room, async (c) => {
    const bans = await listBans(c.var.ctx, c.req.valid("param").room);
    return c.json({ success: true, data: bans.map(toBan) });
  })
  .put("/:room/bans/:userId", person, valid("json", Sanction), async (c) => {
    const { room: name, userId } = c.req.valid("param");
    await banMember(c.var.ctx, { name, userId, ...c.req.valid("json") });
    return c.json(done);
  })
  .delete("/:room/bans/:userId", person, async (c) => {
    const { room: name, userId } = c.req.valid("param");
    await unbanMember(c.var.ctx, { name, userId });
    return c.json(done);
  })
  .put("/:room/mutes/:userId", person, valid("json", Mute), async (c) => {
    const { room: name, userId } = c.req.valid("param");
    await muteMember(c.var.ctx, { name, userId, ...c.req.valid("json") });
    return c.json(done);
  })
  .delete("/:room/mutes/:userId", person, async (c) => {
    const { room: name, userId } = c.req.valid("param");
    await muteMember(c.var.ctx, { name, userId, minutes: 0 });
    return c.json(done);
  })
  .get("/:room/moderation", room, valid("query", ModerationPage), async (c) => {
    const page = c.req.valid("query");
    const records = await listModeration(c.var.ctx, { name: c.req.valid("param").room, page });
    return c.json({ success: true, data: records.map(toModeration) });
  });
