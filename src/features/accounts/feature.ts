import type { Feature } from "../../platform/feature";
import { erasureJob } from "./erasure/erasure-job";
import { avatarPurpose } from "./people/avatar-purpose";

const KIB = 1024;

export const accountsFeature: Feature = {
  name: "accounts",
  api: [
    {
      paths: ["/api/auth/*"],
      family: "oauth",
      load: async () => (await import("./api/oauth-routes")).oauthRoutes,
    },
    {
      paths: ["/api/v1/auth/*", "/api/v1/users/*"],
      family: "community",
      load: async () => (await import("./api/community-routes")).communityRoutes,
      // The picture is two megabytes, and the form around it takes the rest; the router refuses more.
      bodyLimits: { "PUT /api/v1/users/me/avatar": 2_100 * KIB },
    },
  ],
  operations: async () => (await import("./api/operations")).accountOperations,
  pages: {
    paths: ["/login", "/register", "/recover/*", "/logout", "/goodbye/*", "/account/*"],
    load: async () => (await import("./pages/pages")).accountPages,
    styles: "accounts",
    nav: {
      path: "/account",
      label: { fr: "Mon compte", en: "My account" },
      order: 10,
      audience: "members",
      menu: "account",
    },
  },
  rates: {
    auth_register: {
      rate: "5/minute",
      by: "network",
      routes: ["POST /api/auth/register", "POST /api/v1/auth/register", "POST /register"],
    },
    // Both APIs stand on one store of accounts, so guessed passwords count in one window of five, wherever they are asked for.
    auth_login: {
      rate: "5/minute",
      by: "network",
      routes: [
        "POST /api/auth/login",
        "POST /api/v1/auth/login",
        "POST /login",
        "POST /account/password",
        "POST /account/delete",
        "PUT /api/v1/users/password",
        "PUT /api/v1/users/me/password",
        "DELETE /api/v1/users/me",
      ],
    },
    // A code or a link is guessed no faster than a password.
    auth_recover: {
      rate: "5/minute",
      by: "network",
      routes: [
        "POST /api/v1/auth/recover",
        "POST /api/v1/auth/recover/link",
        "POST /api/v1/auth/recover/email",
        "POST /api/v1/users/me/recovery-codes",
        "POST /recover",
        "POST /recover/link/:token",
        "POST /recover/email",
        "POST /account/recovery-codes",
      ],
    },
    auth_me: { rate: "20/minute", routes: ["GET /api/auth/me"] },
  },
  twins: {
    "POST /logout": "POST /api/v1/auth/logout",
    "GET /account": "GET /api/v1/users/me",
    "POST /account/profile": "PUT /api/v1/users/me",
    "POST /account/language": "PUT /api/v1/users/me",
    "POST /account/picture": "PUT /api/v1/users/me/avatar",
    "POST /account/picture/remove": "DELETE /api/v1/users/me/avatar",
    "GET /account/export": "GET /api/v1/users/me/export",
    "POST /account/sessions/end-others": "DELETE /api/v1/users/me/sessions/:sessionId",
    "POST /account/sessions/:sessionId/end": "DELETE /api/v1/users/me/sessions/:sessionId",
  },
  jobs: [erasureJob],
  purposes: [avatarPurpose],
  cron: {
    "0 2 * * *": async () => (await import("./clean-up")).cleanUp,
  },
  flashes: async () => (await import("./pages/messages/flashes")).accountFlashes,
};
