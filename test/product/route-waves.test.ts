import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { ORIGIN } from "../support/context";
import { apiRoutes, pageRoutes } from "../support/routes";
import { observeEnv } from "./support/observed-env";
import {
  addressFor,
  aRouteWorld,
  prepareFor,
  requestFor,
  type RouteWorld,
  testedEnv,
} from "./support/route-world";

const app = createApp();
const routes = [...(await apiRoutes()), ...(await pageRoutes())];

let world: RouteWorld;
beforeAll(async () => {
  world = await aRouteWorld();
});

/** Turns of waiting after the token's own look at the store; the limiter's is the first of what writes. */
const wavesAfterToken: Readonly<Record<string, number>> = {
  "DELETE /api/letters/:id": 2,
  "DELETE /api/v1/users/me": 2,
  "DELETE /api/v1/users/me/avatar": 3,
  "DELETE /api/v1/users/me/sessions/:sessionId": 3,
  "GET /api/auth/me": 1,
  "GET /api/letters/:id": 1,
  "GET /api/letters/:id/pdf": 2,
  "GET /api/letters/:id/versions": 1,
  "GET /api/letters/access": 1,
  "GET /api/letters/history": 1,
  "GET /api/letters/jobs/:jobId": 1,
  "GET /api/letters/jobs/:jobId/live": 1,
  "GET /api/profile": 1,
  "GET /api/v1/admin/dashboard": 1,
  "GET /api/v1/admin/jobs": 1,
  "GET /api/v1/admin/users": 1,
  "GET /api/v1/auth/me": 1,
  "GET /api/v1/users": 1,
  "GET /api/v1/users/:id": 1,
  "GET /api/v1/users/:id/avatar": 2,
  "GET /api/v1/users/except-me": 1,
  "GET /api/v1/users/me": 1,
  "GET /api/v1/users/me/sessions": 1,
  "GET /health": 1,
  "GET /health/ready": 1,
  "GET /metrics": 1,
  "POST /api/auth/login": 3,
  "POST /api/auth/logout": 3,
  "POST /api/auth/refresh": 2,
  "POST /api/auth/register": 3,
  "POST /api/letters/:id/restore": 2,
  "POST /api/letters/:id/sources/check": 3,
  "POST /api/letters/:id/versions": 5,
  "POST /api/letters/:id/versions/:version/restore": 5,
  "POST /api/letters/generate": 2,
  "POST /api/v1/admin/jobs/:id/retry": 3,
  "POST /api/v1/auth/login": 3,
  "POST /api/v1/auth/logout": 3,
  "POST /api/v1/auth/refresh": 2,
  "POST /api/v1/auth/register": 3,
  "PUT /api/v1/admin/users/:id": 4,
  "PUT /api/v1/users/me": 2,
  "PUT /api/v1/users/me/avatar": 3,
  "PUT /api/v1/users/me/password": 4,
  "PUT /api/v1/users/password": 4,

  "DELETE /api/v1/chat/blocks/:userId": 2,
  "DELETE /api/v1/chat/rooms/:room/archive": 2,
  "DELETE /api/v1/chat/rooms/:room/bans/:userId": 4,
  "DELETE /api/v1/chat/rooms/:room/invitations/:userId": 3,
  "DELETE /api/v1/chat/rooms/:room/members/:userId": 5,
  "DELETE /api/v1/chat/rooms/:room/messages/:messageId": 3,
  "DELETE /api/v1/chat/rooms/:room/mutes/:userId": 5,
  "GET /api/v1/chat/blocks": 1,
  "GET /api/v1/chat/conversations": 1,
  "GET /api/v1/chat/dm/:userId": 2,
  "GET /api/v1/chat/notifications": 1,
  "GET /api/v1/chat/rooms": 1,
  "GET /api/v1/chat/rooms/:room": 1,
  "GET /api/v1/chat/rooms/:room/bans": 2,
  "GET /api/v1/chat/rooms/:room/invitations": 2,
  "GET /api/v1/chat/rooms/:room/members": 3,
  "GET /api/v1/chat/rooms/:room/messages": 2,
  "GET /api/v1/chat/rooms/:room/moderation": 2,
  "GET /api/v1/chat/rooms/:room/search": 2,
  "GET /api/v1/chat/settings": 1,
  "GET /api/v1/ws": 2,
  "PATCH /api/v1/chat/rooms/:room": 5,
  "PATCH /api/v1/chat/rooms/:room/messages/:messageId": 4,
  "POST /api/v1/chat/dm/:userId": 4,
  "POST /api/v1/chat/dm/:userId/read": 3,
  "POST /api/v1/chat/notifications/read": 2,
  "POST /api/v1/chat/rooms": 5,
  "POST /api/v1/chat/rooms/:room/invitations": 6,
  "POST /api/v1/chat/rooms/:room/join": 3,
  "POST /api/v1/chat/rooms/:room/leave": 2,
  "POST /api/v1/chat/rooms/:room/messages": 4,
  "POST /api/v1/chat/rooms/:room/read": 3,
  "POST /api/v1/ws/ticket": 3,
  "PUT /api/v1/chat/blocks/:userId": 5,
  "PUT /api/v1/chat/rooms/:room/archive": 5,
  "PUT /api/v1/chat/rooms/:room/bans/:userId": 5,
  "PUT /api/v1/chat/rooms/:room/members/:userId": 4,
  "PUT /api/v1/chat/rooms/:room/messages/:messageId/reactions": 4,
  "PUT /api/v1/chat/rooms/:room/mutes/:userId": 3,
  "PUT /api/v1/chat/settings": 2,

  "GET /": 2,
  "GET /docs": 1,
  "GET /i/:token": 3,
  "GET /letters": 2,
  "GET /letters/:id": 2,
  "GET /letters/:id/edit": 3,
  "GET /letters/jobs/:jobId": 2,
  "GET /redoc": 1,
  "POST /letters": 1,
  "POST /letters/:id/check": 2,
  "POST /letters/:id/delete": 1,
  "POST /letters/:id/edit": 2,
  "POST /letters/:id/restore": 1,
  "POST /letters/:id/versions/:version/restore": 3,

  "GET /chat": 3,
  "GET /chat/dm": 1,
  "GET /chat/dm/:userId": 4,
  "GET /chat/dm/:userId/messages": 1,
  "GET /chat/rooms": 1,
  "GET /chat/rooms/:room": 5,
  "GET /chat/rooms/:room/:part{invitations|about|archive}": 1,
  "GET /chat/rooms/:room/members/:userId": 1,
  "GET /chat/rooms/:room/messages": 1,
  "POST /chat/dm": 0,
  "POST /chat/dm/:userId/block": 4,
  "POST /chat/dm/:userId/messages": 3,
  "POST /chat/dm/:userId/read": 2,
  "POST /chat/dm/:userId/unblock": 1,
  "POST /chat/rooms": 2,
  "POST /chat/rooms/:room/decline": 2,
  "POST /chat/rooms/:room/invitations": 0,
  "POST /chat/rooms/:room/join": 1,
  "POST /chat/rooms/:room/leave": 1,
  "POST /chat/rooms/:room/about": 4,
  "POST /chat/rooms/:room/archive": 4,
  "POST /chat/rooms/:room/members/:userId": 4,
  "POST /chat/rooms/:room/messages": 4,
  "POST /chat/rooms/:room/read": 2,

  "GET /account": 2,
  "GET /account/:section{profile|picture|language|password}": 1,
  "GET /account/delete": 2,
  "GET /admin": 2,
  "GET /admin/jobs": 2,
  "GET /admin/users": 2,
  "GET /admin/users/:id": 2,
  "GET /goodbye": 1,
  "GET /login": 1,
  "GET /logout": 1,
  "GET /register": 1,
  "POST /account/delete": 2,
  "POST /account/language": 1,
  "POST /account/password": 2,
  "POST /account/picture": 1,
  "POST /account/picture/remove": 2,
  "POST /account/profile": 1,
  "POST /account/sessions/:sessionId/end": 2,
  "POST /account/sessions/end-others": 1,
  "POST /admin/jobs/:id/retry": 2,
  "POST /admin/users/:id": 0,
  "POST /login": 1,
  "POST /logout": 2,
  "POST /register": 1,
};

/** Written while they are downloaded: as many turns as there are files. */
const streamed = ["GET /account/export", "GET /api/v1/users/me/export"];

/** Of the API: a read is one turn, and nothing takes more than three, but for these. */
const longer: Readonly<Record<string, string>> = {
  "GET /api/letters/:id/pdf": "the row names the file",
  "GET /api/v1/users/:id/avatar": "the row names the file",
  "DELETE /api/v1/chat/rooms/:room/bans/:userId": "limiter, room and rights, object, lists",
  "DELETE /api/v1/chat/rooms/:room/members/:userId": "limiter, room and rights, object, lists",
  "DELETE /api/v1/chat/rooms/:room/mutes/:userId": "limiter, room and rights, object, lists",
  "GET /api/v1/chat/dm/:userId": "who it is, then the pair’s object",
  "GET /api/v1/chat/rooms/:room/bans": "the room and who is in it, then its object",
  "GET /api/v1/chat/rooms/:room/invitations": "the room and who is in it, then its object",
  "GET /api/v1/chat/rooms/:room/members": "the room and who is in it, then its object",
  "GET /api/v1/chat/rooms/:room/messages": "the room and who is in it, then its object",
  "GET /api/v1/chat/rooms/:room/moderation": "the room and who is in it, then its object",
  "GET /api/v1/chat/rooms/:room/search": "the room and who is in it, then its object",
  "GET /api/v1/ws": "the sockets a person has, then the relay",
  "PATCH /api/v1/chat/rooms/:room": "limiter, room and rights, object, lists",
  "PATCH /api/v1/chat/rooms/:room/messages/:messageId": "limiter, room and rights, object, lists",
  "POST /api/v1/chat/dm/:userId": "limiter, who it is, objects of both",
  "POST /api/v1/chat/rooms": "limiter, who it is, objects of both",
  "POST /api/v1/chat/rooms/:room/invitations": "limiter, room and rights, object, lists",
  "POST /api/v1/chat/rooms/:room/messages": "limiter, room and rights, object, lists",
  "PUT /api/v1/chat/blocks/:userId": "limiter, who it is, objects of both",
  "PUT /api/v1/chat/rooms/:room/archive": "limiter, room and rights, object, lists",
  "PUT /api/v1/chat/rooms/:room/bans/:userId": "limiter, room and rights, object, lists",
  "PUT /api/v1/chat/rooms/:room/members/:userId": "limiter, room and rights, object, lists",
  "PUT /api/v1/chat/rooms/:room/messages/:messageId/reactions":
    "limiter, room and rights, object, lists",
  "POST /api/letters/:id/versions": "limiter, text, facts it may cite, save, answer",
  "POST /api/letters/:id/versions/:version/restore": "limiter, text, earlier text, save, answer",
  "PUT /api/v1/admin/users/:id": "limiter, who it is, change, their sockets",
  "PUT /api/v1/users/me/password": "limiter, hash, change, sockets of other devices",
  "PUT /api/v1/users/password": "limiter, hash, change, sockets of other devices",
};

/** The room, who is in it, what was said, who is blocked: one after the other. */
const longerPages = [
  "GET /chat/dm/:userId",
  "GET /chat/rooms/:room",
  "POST /chat/dm/:userId/block",
  "POST /chat/rooms/:room/about",
  "POST /chat/rooms/:room/archive",
  "POST /chat/rooms/:room/members/:userId",
  "POST /chat/rooms/:room/messages",
];

describe("every route waits as often as it is known to:", () => {
  it("each has a figure, and each figure a route", ({ expect }) => {
    const known = [...Object.keys(wavesAfterToken), ...streamed];
    expect(known.toSorted()).toEqual(routes.toSorted());
  });

  it("reads of the API once after the token, nothing more than three times", ({ expect }) => {
    const over = Object.entries(wavesAfterToken).filter(
      ([route, waves]) =>
        / \/(api|health|metrics)/.test(route) && waves > (route.startsWith("GET") ? 1 : 3),
    );
    expect(over.map(([route]) => route).toSorted()).toEqual(Object.keys(longer).toSorted());
    const pages = Object.entries(wavesAfterToken).filter(
      ([route, waves]) => !/ \/(api|health|metrics)/.test(route) && waves > 3,
    );
    expect(pages.map(([route]) => route).toSorted()).toEqual(longerPages);
  });

  it.for(routes.filter((route) => !streamed.includes(route)))("%s", async (route, { expect }) => {
    const { waves, status } = await least(route);
    expect(waves - 1, `answered ${status}`).toBe(wavesAfterToken[route]);
  });
});

const SAVE = "POST /api/letters/:id/versions";

/** Of three: the first loads what it needs, and on a busy machine two calls of one wave may miss each other. */
async function least(route: string) {
  const seen = [];
  for (let count = 0; count < 3; count += 1) {
    await prepareFor(route, world);
    if (route.endsWith("/versions/:version/restore")) await observe(SAVE);
    seen.push(await observe(route));
  }
  return seen.reduce((one, other) => (other.waves < one.waves ? other : one));
}

async function observe(route: string) {
  const isAdmins = /\/admin\b/.test(route);
  const headers = await world.headersOf[isAdmins ? "super_admin" : "owner"]();
  const { method, url, body, type } = await requestFor(route, world);
  const observed = observeEnv(testedEnv);
  const execution = createExecutionContext();
  const init = {
    method,
    headers: {
      "cf-connecting-ip": addressFor(route),
      ...(body !== undefined && { "content-type": type }),
      ...(/\/(live|ws)$/.test(route) && { upgrade: "websocket" }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  };
  const response = await app.fetch(new Request(ORIGIN + url, init), observed.env, execution);
  response.webSocket?.accept();
  response.webSocket?.close();
  await response.arrayBuffer();
  const waves = observed.waves();
  await waitOnExecutionContext(execution);
  return { status: response.status, waves, calls: observed.calls() };
}
