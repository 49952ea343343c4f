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
import { toRoom } from "./wire";

const notFound = () => platformError("NOT_FOUND");
const room = valid("param", RoomParam, { refuse: notFound });
const person = valid("param", RoomUser, { refuse: notFound });
const iso = (ms: number) => new Date(ms).toISOString();
const done = { success: true } as const;

/** Who belongs to a room, and what moderators do about it. */
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
    const data = members.map(({ userId, username, role, joinedAt }) => ({
      user_id: userId,
      username,
      role,
      joined_at: iso(joinedAt),
    }));
    return c.json({ success: true, data });
  })
  .put("/:room/members/:userId", person, valid("json", SetRole), async (c) => {
    const { room: name, userId } = c.req.valid("param");
    await setMemberRole(c.var.ctx, { name, userId, ...c.req.valid("json") });
    return c.json(done);
  })
  .delete("/:room/members/:userId", person, valid("query", Sanction), async (c) => {
    const { room: name, userId } = c.req.valid("param");
    // Leaving is what one does to oneself.
    if (requireUser(c.var.ctx).userId === userId) await leaveRoom(c.var.ctx, name);
    else await kickMember(c.var.ctx, { name, userId, ...c.req.valid("query") });
    return c.json(done);
  })
  .get("/:room/invitations", room, async (c) => {
    const invitations = await listInvitations(c.var.ctx, c.req.valid("param").room);
    const data = invitations.map(({ userId, username, invitedBy, createdAt }) => ({
      user_id: userId,
      username,
      invited_by: invitedBy,
      created_at: iso(createdAt),
    }));
    return c.json({ success: true, data });
  })
  .post("/:room/invitations", room, valid("json", Invite), async (c) => {
    const invite = c.req.valid("json");
    const invited = await inviteToRoom(c.var.ctx, { name: c.req.valid("param").room, invite });
    const data = { user_id: invited.id, username: invited.username };
    return c.json({ success: true, data }, 201);
  })
  .delete("/:room/invitations/:userId", person, async (c) => {
    const { room: name, userId } = c.req.valid("param");
    await withdrawInvitation(c.var.ctx, { name, userId });
    return c.json(done);
  })
  .get("/:room/bans", room, async (c) => {
    const bans = await listBans(c.var.ctx, c.req.valid("param").room);
    const data = bans.map(({ userId, username, bannedAt }) => ({
      user_id: userId,
      username,
      banned_at: iso(bannedAt),
    }));
    return c.json({ success: true, data });
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
    const data = await listModeration(c.var.ctx, { name: c.req.valid("param").room, page });
    return c.json({ success: true, data });
  });
