import { hasRole, type Role } from "../../../src/platform/roles";
import type { Guard } from "./route-guards";
import { transcriptExceptions } from "./transcript-exceptions";

/** The letter, the job and the device that a path names are the owner's; the account is another person's. */
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

/**
 * An actor gets a status; `login`, the way to the page that signs in; `ok`, done as asked; `in`, past every guard and
 * refused for another reason; `served`, one of these two; `there`, one of them, or 404 for something this world knows nothing of.
 */
export type Outcome = string;

/** A route owes this to each actor by its guard alone. `done` is what those get who pass. */
export function defaultOutcomes(guard: Guard, isPage: boolean, done: Outcome): Outcome[] {
  return actors.map((actor) => {
    if (guard === "everyone") return done;
    if (guard === "session") return ["anonymous", "suspended"].includes(actor) ? "401" : done;
    if (actor === "anonymous" || actor === "other session") return isPage ? "login" : "401";
    if (actor === "suspended") return "403";
    return hasRole(roleOf(actor), guard) ? done : "403";
  });
}

const roleOf = (actor: ActorName): Role =>
  actor === "moderator" || actor === "admin" || actor === "super_admin" ? actor : "user";

type Exception = {
  readonly why: string;
  /** One for each actor, in their order. */
  readonly outcomes: string;
  readonly routes: readonly string[];
};

/** Routes that owe more than their guard says, or something else. */
export const exceptions: readonly Exception[] = [
  {
    why: "the operator's token is no account's",
    outcomes: "401 401 401 401 401 401 401 401",
    routes: ["GET /metrics"],
  },
  {
    why: "it is let in by the signature of the payment service, which nobody here can write",
    outcomes: "in in in in in in in in",
    routes: ["POST /api/payment/webhook"],
  },
  {
    why: "the gate is open to whom visits or an invitation have opened it; the owner has just had a pair written",
    outcomes: "401 ok 403 in 403 403 403 401",
    routes: ["POST /api/letters/generate"],
  },
  {
    why: "another person's letter or job does not exist",
    outcomes: "401 404 404 ok 404 404 404 401",
    routes: [
      "GET /api/letters/:id",
      "GET /api/letters/:id/pdf",
      "GET /api/letters/:id/docx",
      "PATCH /api/letters/:id",
      "POST /api/letters/:id/alternatives",
      "GET /api/letters/:id/versions",
      "GET /api/letters/jobs/:jobId",
      "GET /api/letters/jobs/:jobId/live",
      "POST /api/letters/:id/versions",
      "POST /api/letters/:id/versions/:version/restore",
      "POST /api/letters/:id/sources/check",
      "POST /api/letters/:id/restore",
      "DELETE /api/letters/:id",
    ],
  },
  {
    why: "a page gives a session to a visitor who comes without one, and another's letter does not exist",
    outcomes: "404 404 404 ok 404 404 404 404",
    routes: [
      "GET /letters/:id",
      "GET /letters/:id/edit",
      "GET /letters/jobs/:jobId",
      "POST /letters/jobs/:jobId/cancel",
      "POST /letters/:id/status",
      "POST /letters/:id/note",
      "POST /letters/:id/check",
      "POST /letters/:id/delete",
      "POST /letters/:id/restore",
      "POST /letters/:id/versions/:version/restore",
    ],
  },
  {
    why: "the form is empty and comes back to the owner of the letter",
    outcomes: "404 404 404 in 404 404 404 404",
    routes: ["POST /letters/:id/edit"],
  },
  {
    why: "a device is ended by the person whose it is",
    outcomes: "401 401 404 ok 404 404 404 403",
    routes: ["DELETE /api/v1/users/me/sessions/:sessionId"],
  },
  {
    why: "a device is ended by the person whose it is",
    outcomes: "login login 404 ok 404 404 404 403",
    routes: ["POST /account/sessions/:sessionId/end"],
  },
  {
    why: "asked with a wrong password: no account is to go",
    outcomes: "401 401 in in in in in 403",
    routes: ["DELETE /api/v1/users/me"],
  },
  {
    why: "the job has not failed",
    outcomes: "401 401 403 403 403 in in 403",
    routes: ["POST /api/v1/admin/jobs/:id/retry"],
  },
  {
    why: "no guard of the router, but the verb that authenticates a socket by ticket, token or cookie",
    outcomes: "401 401 ok ok ok ok ok 403",
    routes: ["GET /api/v1/ws"],
  },
  {
    why: "nobody is blocked",
    outcomes: "401 401 404 404 404 404 404 403",
    routes: ["DELETE /api/v1/chat/blocks/:userId"],
  },
  {
    why: "nobody is blocked",
    outcomes: "login login 404 404 404 404 404 403",
    routes: ["POST /chat/dm/:userId/unblock"],
  },
  {
    why: "the room is private: to whoever is no member it is not there, whatever their role in the atelier",
    outcomes: "401 401 404 ok 404 404 404 403",
    routes: [
      "DELETE /api/v1/chat/rooms/:room/archive",
      "DELETE /api/v1/chat/rooms/:room/invitations/:userId",
      "DELETE /api/v1/chat/rooms/:room/members/:userId",
      "DELETE /api/v1/chat/rooms/:room/messages/:messageId",
      "DELETE /api/v1/chat/rooms/:room/mutes/:userId",
      "GET /api/v1/chat/rooms/:room",
      "GET /api/v1/chat/rooms/:room/bans",
      "GET /api/v1/chat/rooms/:room/invitations",
      "GET /api/v1/chat/rooms/:room/members",
      "GET /api/v1/chat/rooms/:room/messages",
      "GET /api/v1/chat/rooms/:room/moderation",
      "GET /api/v1/chat/rooms/:room/search",
      "PATCH /api/v1/chat/rooms/:room",
      "PATCH /api/v1/chat/rooms/:room/messages/:messageId",
      "POST /api/v1/chat/rooms/:room/invitations",
      "POST /api/v1/chat/rooms/:room/join",
      "POST /api/v1/chat/rooms/:room/messages",
      "POST /api/v1/chat/rooms/:room/read",
      "PUT /api/v1/chat/rooms/:room/archive",
      "PUT /api/v1/chat/rooms/:room/bans/:userId",
      "PUT /api/v1/chat/rooms/:room/members/:userId",
      "PUT /api/v1/chat/rooms/:room/messages/:messageId/reactions",
      "PUT /api/v1/chat/rooms/:room/mutes/:userId",
    ],
  },
  {
    why: "nobody is banned",
    outcomes: "401 401 404 404 404 404 404 403",
    routes: ["DELETE /api/v1/chat/rooms/:room/bans/:userId"],
  },
  {
    why: "an owner hands the room over first; to others it is not theirs to leave",
    outcomes: "401 401 404 in 404 404 404 403",
    routes: ["POST /api/v1/chat/rooms/:room/leave"],
  },
  {
    why: "the room is private",
    outcomes: "login login 404 ok 404 404 404 403",
    routes: [
      "GET /chat/rooms/:room",
      "POST /chat/rooms/:room/about",
      "POST /chat/rooms/:room/archive",
      "POST /chat/rooms/:room/join",
      "POST /chat/rooms/:room/members/:userId",
      "POST /chat/rooms/:room/read",
    ],
  },
  {
    why: "the room is private, and the form is empty",
    outcomes: "login login 404 in 404 404 404 403",
    routes: ["POST /chat/rooms/:room/invitations", "POST /chat/rooms/:room/messages"],
  },
  {
    why: "nobody is invited",
    outcomes: "login login 404 404 404 404 404 403",
    routes: ["POST /chat/rooms/:room/decline"],
  },
  {
    why: "its owner cannot leave it; to others it is not theirs to leave",
    outcomes: "login login 404 in 404 404 404 403",
    routes: ["POST /chat/rooms/:room/leave"],
  },
  {
    why: "another person's file or upload does not exist",
    outcomes: "401 401 404 ok 404 404 404 403",
    routes: [
      "DELETE /api/v1/files/:id",
      "DELETE /api/v1/uploads/:id",
      "GET /api/v1/files/:id",
      "GET /api/v1/files/:id/download",
      "GET /api/v1/uploads/:id",
      "POST /api/v1/uploads/:id/complete",
      "PUT /api/v1/uploads/:id/parts/:n",
    ],
  },
  {
    why: "another person's file or upload does not exist",
    outcomes: "login login 404 ok 404 404 404 403",
    routes: ["GET /files/:id/delete", "POST /files/:id/delete", "POST /files/uploads/:id/cancel"],
  },
  {
    why: "another person's offer and tailored CV do not exist",
    outcomes: "401 401 404 ok 404 404 404 403",
    routes: [
      "DELETE /api/cv/generations/:cvId",
      "GET /api/cv/generations/:cvId",
      "GET /api/cv/generations/:cvId/docx",
      "GET /api/cv/generations/:cvId/json",
      "GET /api/cv/generations/:cvId/pdf",
      "POST /api/cv/generate-v2",
      "POST /api/cv/generate-widgets",
      "POST /api/cv/generations/:cvId/refit",
    ],
  },
  {
    why: "another person's analysis does not exist",
    outcomes: "401 401 404 ok 404 404 404 403",
    routes: [
      "DELETE /api/cv/:id",
      "GET /api/cv/:id/file",
      "GET /api/cv/:id/optimized",
      "GET /api/cv/analyze/:id",
      "GET /api/cv/jobs/:id",
      "GET /api/cv/jobs/:id/live",
      "POST /api/cv/optimize/:id",
      "PUT /api/cv/optimize/:id",
    ],
  },
  ...transcriptExceptions,
  {
    why: "each sees their own profile, where they have one by then",
    outcomes: "401 401 there there there there there 403",
    routes: [
      "GET /api/profile/me/json",
      "GET /api/profile/me/markdown",
      "GET /api/profile/me/photo",
      "DELETE /api/profile/me/photo",
    ],
  },
  {
    why: "another person's analysis does not exist",
    outcomes: "login login 404 ok 404 404 404 403",
    routes: [
      "GET /analyses/:id",
      "GET /analyses/:id/delete",
      "GET /analyses/:id/profile",
      "POST /analyses/:id/delete",
      "POST /analyses/:id/optimised",
      "POST /analyses/:id/profile",
    ],
  },
  {
    why: "another person's offer does not exist",
    outcomes: "401 401 404 ok 404 404 404 403",
    routes: ["DELETE /api/offers/:id", "GET /api/offers/:id"],
  },
  {
    why: "another person's offer does not exist",
    outcomes: "login login 404 ok 404 404 404 403",
    routes: ["GET /offers/:id", "GET /offers/:id/delete", "POST /offers/:id/delete"],
  },
  {
    why: "another person's tailored CV does not exist",
    outcomes: "login login 404 ok 404 404 404 403",
    routes: [
      "GET /cv/:cvId",
      "GET /cv/:cvId/compare",
      "GET /cv/:cvId/delete",
      "GET /cv/:cvId/preview/:template",
      "POST /cv/:cvId/choices",
      "POST /cv/:cvId/delete",
      "POST /cv/:cvId/moves",
      "POST /cv/:cvId/template",
      "POST /cv/:cvId/undo",
    ],
  },
  {
    why: "each previews their own profile, where they have one by then",
    outcomes: "login login there there there there there 403",
    routes: ["GET /cv/preview/:template"],
  },
];
