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
  "GET /api/letters/:id/pdf": 1,
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
  "GET /api/v1/users/:id/avatar": 1,
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
  "POST /api/letters/:id/versions": 3,
  "POST /api/letters/:id/versions/:version/restore": 3,
  "POST /api/letters/generate": 2,
  "POST /api/v1/admin/jobs/:id/retry": 3,
  "POST /api/v1/auth/login": 3,
  "POST /api/v1/auth/logout": 3,
  "POST /api/v1/auth/refresh": 2,
  "POST /api/v1/auth/register": 3,
  "PUT /api/v1/admin/users/:id": 3,
  "PUT /api/v1/users/me": 2,
  "PUT /api/v1/users/me/avatar": 3,
  "PUT /api/v1/users/me/password": 3,
  "PUT /api/v1/users/password": 3,

  "DELETE /api/v1/chat/blocks/:userId": 3,
  "DELETE /api/v1/chat/rooms/:room/archive": 3,
  "DELETE /api/v1/chat/rooms/:room/bans/:userId": 3,
  "DELETE /api/v1/chat/rooms/:room/invitations/:userId": 2,
  "DELETE /api/v1/chat/rooms/:room/members/:userId": 3,
  "DELETE /api/v1/chat/rooms/:room/messages/:messageId": 2,
  "DELETE /api/v1/chat/rooms/:room/mutes/:userId": 3,
  "GET /api/v1/chat/blocks": 1,
  "GET /api/v1/chat/conversations": 1,
  "GET /api/v1/chat/dm/:userId": 1,
  "GET /api/v1/chat/notifications": 1,
  "GET /api/v1/chat/rooms": 1,
  "GET /api/v1/chat/rooms/:room": 1,
  "GET /api/v1/chat/rooms/:room/bans": 1,
  "GET /api/v1/chat/rooms/:room/invitations": 1,
  "GET /api/v1/chat/rooms/:room/members": 1,
  "GET /api/v1/chat/rooms/:room/messages": 1,
  "GET /api/v1/chat/rooms/:room/moderation": 1,
  "GET /api/v1/chat/rooms/:room/search": 1,
  "GET /api/v1/chat/settings": 1,
  "GET /api/v1/ws": 1,
  "PATCH /api/v1/chat/rooms/:room": 3,
  "PATCH /api/v1/chat/rooms/:room/messages/:messageId": 2,
  "POST /api/v1/chat/dm/:userId": 2,
  "POST /api/v1/chat/dm/:userId/read": 2,
  "POST /api/v1/chat/notifications/read": 2,
  "POST /api/v1/chat/rooms": 3,
  "POST /api/v1/chat/rooms/:room/invitations": 3,
  "POST /api/v1/chat/rooms/:room/join": 3,
  "POST /api/v1/chat/rooms/:room/leave": 3,
  "POST /api/v1/chat/rooms/:room/messages": 2,
  "POST /api/v1/chat/rooms/:room/read": 2,
  "POST /api/v1/ws/ticket": 2,
  "PUT /api/v1/chat/blocks/:userId": 3,
  "PUT /api/v1/chat/rooms/:room/archive": 3,
  "PUT /api/v1/chat/rooms/:room/bans/:userId": 3,
  "PUT /api/v1/chat/rooms/:room/members/:userId": 3,
  "PUT /api/v1/chat/rooms/:room/messages/:messageId/reactions": 2,
  "PUT /api/v1/chat/rooms/:room/mutes/:userId": 3,
  "PUT /api/v1/chat/settings": 2,

  "GET /": 2,
  "GET /docs": 1,
  "GET /i/:token": 2,
  "GET /letters": 2,
  "GET /letters/:id": 2,
  "GET /letters/:id/edit": 2,
  "GET /letters/jobs/:jobId": 2,
  "GET /redoc": 1,
  "POST /letters": 1,
  "POST /letters/jobs/:jobId/cancel": 1,
  "POST /letters/:id/check": 2,
  "POST /letters/:id/delete": 1,
  "POST /letters/:id/edit": 1,
  "POST /letters/:id/restore": 1,
  "POST /letters/:id/versions/:version/restore": 2,

  "GET /chat": 2,
  "GET /chat/dm": 1,
  "GET /chat/dm/:userId": 2,
  "GET /chat/dm/:userId/messages": 1,
  "GET /chat/rooms": 1,
  "GET /chat/rooms/:room": 3,
  "GET /chat/rooms/:room/:part{invitations|about|archive}": 1,
  "GET /chat/rooms/:room/members/:userId": 1,
  "GET /chat/rooms/:room/messages": 1,
  "POST /chat/dm": 0,
  "POST /chat/dm/:userId/block": 3,
  "POST /chat/dm/:userId/messages": 1,
  "POST /chat/dm/:userId/read": 2,
  "POST /chat/dm/:userId/unblock": 1,
  "POST /chat/rooms": 1,
  "POST /chat/rooms/:room/decline": 2,
  "POST /chat/rooms/:room/invitations": 0,
  "POST /chat/rooms/:room/join": 3,
  "POST /chat/rooms/:room/leave": 1,
  "POST /chat/rooms/:room/about": 3,
  "POST /chat/rooms/:room/archive": 3,
  "POST /chat/rooms/:room/members/:userId": 3,
  "POST /chat/rooms/:room/messages": 2,
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
  "POST /admin/jobs/:id/retry": 3,
  "POST /admin/users/:id": 0,
  "POST /login": 1,
  "POST /logout": 2,
  "POST /register": 1,
};

/** Written while they are downloaded: as many turns as there are files. */
const streamed = ["GET /account/export", "GET /api/v1/users/me/export"];

/** What its request here is answered with a refusal, and what the work itself is measured by. */
const refused: Readonly<Record<string, string>> = {
  "DELETE /api/v1/users/me": "it asks every feature, one after the other, to let go of everything",
  "POST /api/letters/generate": "the owner has just had some: test/product/waves.test.ts",
  "GET /metrics": "an account’s token is not the metrics’",
};

describe("every route waits as often as it is known to:", () => {
  it("each has a figure, and each figure a route", ({ expect }) => {
    const known = [...Object.keys(wavesAfterToken), ...streamed];
    expect(known.toSorted()).toEqual(routes.toSorted());
  });

  it("reads of the API once after the token, nothing more than three times", ({ expect }) => {
    const isRead = (route: string) => isForPrograms(route) && route.startsWith("GET");
    const over = Object.entries(wavesAfterToken).filter(
      ([route, waves]) => waves > (isRead(route) ? 1 : 3),
    );
    expect(over).toEqual([]);
  });

  it.for(routes.filter((route) => !streamed.includes(route)))("%s", async (route, { expect }) => {
    const { waves, status } = await least(route);
    expect(waves - 1, `answered ${status}`).toBe(wavesAfterToken[route]);
    // A refusal waits for less than the work does.
    if (isForPrograms(route)) expect(status >= 400, `${status}`).toBe(route in refused);
  });
});

const SAVE = "POST /api/letters/:id/versions";

const isForPrograms = (route: string) => / \/(api|health|metrics)/.test(route);

/**
 * Of three that were served, or were not: the first loads what it needs and finds out which objects there are, and on a busy
 * machine two calls of one wave may miss each other.
 */
async function least(route: string) {
  const seen = [];
  for (let count = 0; count < 3; count += 1) {
    await prepareFor(route, world);
    if (route.endsWith("/versions/:version/restore")) await observe(SAVE);
    seen.push(await observe(route));
  }
  const served = seen.filter(({ status }) => status < 400);
  const counted = served.length > 0 ? served : seen;
  return counted.reduce((one, other) => (other.waves < one.waves ? other : one));
}

async function observe(route: string) {
  const isAdmins = /\/admin\b/.test(route);
  const headers = await world.headersOf[isAdmins ? "super_admin" : "owner"]();
  const { method, url, body, type } = await requestFor(route, world, { isServed: true });
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
