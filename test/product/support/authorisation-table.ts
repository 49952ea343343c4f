/** The letter, the job and the device that a path names are the owner's; the account is somebody else's. */
export const actors = [
  "anonymous",
  "other session",
  "other user",
  "owner",
  "moderator",
  "admin",
  "super_admin",
  "suspended",
] as const;
export type ActorName = (typeof actors)[number];

// For each actor in this order: a status; `ok`, done as asked; `in`, past every guard and refused for another reason; or
// `login`, led to the page that signs in.
const everyone = "ok ok ok ok ok ok ok ok";
const nobody = "401 401 401 401 401 401 401 401";
/** A session is a browser's, or a person's. */
const sessions = "401 ok ok ok ok ok ok 401";
const people = "401 401 ok ok ok ok ok 403";
const admins = "401 401 403 403 403 ok ok 403";
/** What is another's does not exist. */
const owner = "401 404 404 ok 404 404 404 401";
/** A page gives whoever comes without one a session. */
const ownersPage = "404 404 404 ok 404 404 404 404";
const membersPage = "login login ok ok ok ok ok 403";
/** An empty form of a member comes back with what is missing. */
const membersForm = "login login in in in in in 403";
const adminsPage = "login login 403 403 403 ok ok 403";
const adminsForm = "login login 403 403 403 in in 403";
/** A private room: 403 to whoever is no member, as its contract has it, whatever their role in the atelier. */
const roomsOwner = "401 401 403 ok 403 403 403 403";
const roomsPage = "login login 403 ok 403 403 403 403";
const anybodysForm = "in in in in in in in in";

/** Whom every route serves, by `METHOD pattern`. */
export const table: Readonly<Record<string, string>> = {
  "GET /api/profile": everyone,
  "GET /health": everyone,
  "GET /health/ready": everyone,
  // The operator's token is no account's.
  "GET /metrics": nobody,

  "GET /api/letters/access": sessions,
  "GET /api/letters/history": sessions,
  // The gate is open to whom visits or an invitation have opened it; the owner has just had a pair written.
  "POST /api/letters/generate": "401 ok 403 in 403 403 403 401",
  "GET /api/letters/:id": owner,
  "GET /api/letters/:id/pdf": owner,
  "GET /api/letters/:id/versions": owner,
  "GET /api/letters/jobs/:jobId": owner,
  "GET /api/letters/jobs/:jobId/live": owner,
  "POST /api/letters/:id/versions": owner,
  "POST /api/letters/:id/versions/:version/restore": owner,
  "POST /api/letters/:id/sources/check": owner,
  "POST /api/letters/:id/restore": owner,
  "DELETE /api/letters/:id": owner,

  // Whoever has the password, or the refresh token, is who they say.
  "POST /api/auth/register": everyone,
  "POST /api/auth/login": everyone,
  "POST /api/auth/refresh": everyone,
  "POST /api/v1/auth/register": everyone,
  "POST /api/v1/auth/login": everyone,
  "POST /api/v1/auth/refresh": everyone,
  "GET /api/auth/me": people,
  "POST /api/auth/logout": people,
  "GET /api/v1/auth/me": people,
  "POST /api/v1/auth/logout": people,

  "GET /api/v1/users": people,
  "GET /api/v1/users/except-me": people,
  "GET /api/v1/users/:id": people,
  "GET /api/v1/users/:id/avatar": people,
  "GET /api/v1/users/me": people,
  "PUT /api/v1/users/me": people,
  "GET /api/v1/users/me/export": people,
  "GET /api/v1/users/me/sessions": people,
  "DELETE /api/v1/users/me/sessions/:sessionId": "401 401 404 ok 404 404 404 403",
  "PUT /api/v1/users/me/avatar": people,
  "DELETE /api/v1/users/me/avatar": people,
  "PUT /api/v1/users/password": people,
  "PUT /api/v1/users/me/password": people,
  // Asked with a wrong password: nobody's account is to go.
  "DELETE /api/v1/users/me": "401 401 in in in in in 403",

  "GET /api/v1/admin/dashboard": admins,
  "GET /api/v1/admin/users": admins,
  "PUT /api/v1/admin/users/:id": admins,
  "GET /api/v1/admin/jobs": admins,
  // The job has not failed.
  "POST /api/v1/admin/jobs/:id/retry": "401 401 403 403 403 in in 403",

  // The room is the owner’s and private; somebody else is written to, blocked and moderated.
  // Nobody is blocked.
  "DELETE /api/v1/chat/blocks/:userId": "401 401 404 404 404 404 404 403",
  "DELETE /api/v1/chat/rooms/:room/archive": roomsOwner,
  // Nobody is banned.
  "DELETE /api/v1/chat/rooms/:room/bans/:userId": "401 401 403 404 403 403 403 403",
  "DELETE /api/v1/chat/rooms/:room/invitations/:userId": roomsOwner,
  "DELETE /api/v1/chat/rooms/:room/members/:userId": roomsOwner,
  "DELETE /api/v1/chat/rooms/:room/messages/:messageId": roomsOwner,
  "DELETE /api/v1/chat/rooms/:room/mutes/:userId": roomsOwner,
  "GET /api/v1/chat/blocks": people,
  "GET /api/v1/chat/conversations": people,
  "GET /api/v1/chat/dm/:userId": people,
  "GET /api/v1/chat/notifications": people,
  "GET /api/v1/chat/rooms": people,
  "GET /api/v1/chat/rooms/:room": roomsOwner,
  "GET /api/v1/chat/rooms/:room/bans": roomsOwner,
  "GET /api/v1/chat/rooms/:room/invitations": roomsOwner,
  "GET /api/v1/chat/rooms/:room/members": roomsOwner,
  "GET /api/v1/chat/rooms/:room/messages": roomsOwner,
  "GET /api/v1/chat/rooms/:room/moderation": roomsOwner,
  "GET /api/v1/chat/rooms/:room/search": roomsOwner,
  "GET /api/v1/chat/settings": people,
  "GET /api/v1/ws": people,
  "PATCH /api/v1/chat/rooms/:room": roomsOwner,
  "PATCH /api/v1/chat/rooms/:room/messages/:messageId": roomsOwner,
  "POST /api/v1/chat/dm/:userId": people,
  "POST /api/v1/chat/dm/:userId/read": people,
  "POST /api/v1/chat/notifications/read": people,
  "POST /api/v1/chat/rooms": people,
  "POST /api/v1/chat/rooms/:room/invitations": roomsOwner,
  "POST /api/v1/chat/rooms/:room/join": roomsOwner,
  // An owner hands the room over first; to others it is not theirs to leave.
  "POST /api/v1/chat/rooms/:room/leave": "401 401 404 in 404 404 404 403",
  "POST /api/v1/chat/rooms/:room/messages": roomsOwner,
  "POST /api/v1/chat/rooms/:room/read": roomsOwner,
  "POST /api/v1/ws/ticket": people,
  "PUT /api/v1/chat/blocks/:userId": people,
  "PUT /api/v1/chat/rooms/:room/archive": roomsOwner,
  "PUT /api/v1/chat/rooms/:room/bans/:userId": roomsOwner,
  // Whoever is no member has no role, and is not muted.
  "PUT /api/v1/chat/rooms/:room/members/:userId": "401 401 403 404 403 403 403 403",
  "PUT /api/v1/chat/rooms/:room/messages/:messageId/reactions": roomsOwner,
  "PUT /api/v1/chat/rooms/:room/mutes/:userId": "401 401 403 404 403 403 403 403",
  "PUT /api/v1/chat/settings": people,

  "GET /": everyone,
  "GET /docs": everyone,
  "GET /redoc": everyone,
  "GET /letters": everyone,
  "GET /i/:token": everyone,
  // The form is empty: it comes back with what is missing.
  "POST /letters": anybodysForm,
  "GET /letters/:id": ownersPage,
  "GET /letters/:id/edit": ownersPage,
  "GET /letters/jobs/:jobId": ownersPage,
  "POST /letters/jobs/:jobId/cancel": ownersPage,
  "POST /letters/:id/check": ownersPage,
  "POST /letters/:id/delete": ownersPage,
  "POST /letters/:id/edit": "404 404 404 in 404 404 404 404",
  "POST /letters/:id/restore": ownersPage,
  "POST /letters/:id/versions/:version/restore": ownersPage,

  "GET /login": everyone,
  "GET /register": everyone,
  "GET /logout": everyone,
  "GET /goodbye": everyone,
  "POST /login": anybodysForm,
  "POST /register": anybodysForm,
  "POST /logout": everyone,
  "GET /account": membersPage,
  "GET /account/:section{profile|picture|language|password}": membersPage,
  "GET /account/delete": membersPage,
  "GET /account/export": membersPage,
  "POST /account/delete": membersForm,
  "POST /account/language": membersForm,
  "POST /account/password": membersForm,
  "POST /account/picture": membersForm,
  "POST /account/picture/remove": membersPage,
  "POST /account/profile": membersPage,
  "POST /account/sessions/:sessionId/end": "login login 404 ok 404 404 404 403",
  "POST /account/sessions/end-others": membersPage,
  "GET /admin": adminsPage,
  "GET /admin/jobs": adminsPage,
  "GET /admin/users": adminsPage,
  "GET /admin/users/:id": adminsPage,
  "POST /admin/users/:id": adminsForm,
  // The job has not failed.
  "POST /admin/jobs/:id/retry": adminsForm,

  "GET /chat": membersPage,
  "GET /chat/dm": membersPage,
  "GET /chat/dm/:userId": membersPage,
  "GET /chat/dm/:userId/messages": membersPage,
  "GET /chat/rooms": membersPage,
  "GET /chat/rooms/:room": roomsPage,
  "GET /chat/rooms/:room/:part{invitations|about|archive}": membersPage,
  "GET /chat/rooms/:room/members/:userId": membersPage,
  "GET /chat/rooms/:room/messages": membersPage,
  "POST /chat/dm": membersForm,
  "POST /chat/dm/:userId/block": membersPage,
  "POST /chat/dm/:userId/messages": membersForm,
  "POST /chat/dm/:userId/read": membersPage,
  "POST /chat/dm/:userId/unblock": membersPage,
  "POST /chat/rooms": membersForm,
  // Nobody is invited.
  "POST /chat/rooms/:room/decline": "login login 404 404 404 404 404 403",
  "POST /chat/rooms/:room/invitations": membersForm,
  "POST /chat/rooms/:room/join": roomsPage,
  // Its owner cannot leave it; to others it is not theirs to leave.
  "POST /chat/rooms/:room/leave": "login login 404 in 404 404 404 403",
  "POST /chat/rooms/:room/about": roomsPage,
  "POST /chat/rooms/:room/archive": roomsPage,
  "POST /chat/rooms/:room/members/:userId": roomsPage,
  "POST /chat/rooms/:room/messages": "login login 403 in 403 403 403 403",
  "POST /chat/rooms/:room/read": roomsPage,
};
