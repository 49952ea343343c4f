/**
 * Routes that write and begin before the limiter has answered: their verbs read beside it, and wait for `ctx.admitted`
 * before anything changes, is sent or costs more than a read by key. Everything that is not named here is admitted before
 * its handler runs. What a refused request of any route leaves behind is nothing: test/product/refused-writes.test.ts.
 */
export const verbWaits: ReadonlySet<string> = new Set([
  "POST /api/letters/generate",
  "POST /api/letters/:id/versions",
  "POST /api/letters/:id/versions/:version/restore",
  "PUT /api/v1/users/password",
  "PUT /api/v1/users/me/password",
  "PUT /api/v1/admin/users/:id",
  "POST /api/v1/admin/jobs/:id/retry",
  // Every one of them goes through `viewRoom`, which waits.
  "PATCH /api/v1/chat/rooms/:room",
  "PUT /api/v1/chat/rooms/:room/archive",
  "DELETE /api/v1/chat/rooms/:room/archive",
  "POST /api/v1/chat/rooms/:room/messages",
  "PATCH /api/v1/chat/rooms/:room/messages/:messageId",
  "DELETE /api/v1/chat/rooms/:room/messages/:messageId",
  "PUT /api/v1/chat/rooms/:room/messages/:messageId/reactions",
  "POST /api/v1/chat/rooms/:room/read",
  "POST /api/v1/chat/rooms/:room/join",
  "POST /api/v1/chat/rooms/:room/leave",
  "PUT /api/v1/chat/rooms/:room/members/:userId",
  "DELETE /api/v1/chat/rooms/:room/members/:userId",
  "POST /api/v1/chat/rooms/:room/invitations",
  "DELETE /api/v1/chat/rooms/:room/invitations/:userId",
  "PUT /api/v1/chat/rooms/:room/bans/:userId",
  "DELETE /api/v1/chat/rooms/:room/bans/:userId",
  "PUT /api/v1/chat/rooms/:room/mutes/:userId",
  "DELETE /api/v1/chat/rooms/:room/mutes/:userId",
  // `enterConversation` waits, and `blockPerson`.
  "POST /api/v1/chat/dm/:userId",
  "POST /api/v1/chat/dm/:userId/read",
  "PUT /api/v1/chat/blocks/:userId",
]);
