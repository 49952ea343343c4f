import { Hono } from "hono";
import type { AppEnv } from "./platform/context";

type LoadRouter = () => Promise<Hono<AppEnv>>;
type LazyRouter = readonly [paths: string, load: LoadRouter];

const loadAccounts = () =>
  Promise.all([import("./features/accounts/api/routes"), import("./belongings")]);

const oauth: LoadRouter = async () => {
  const [routes, { belongings }] = await loadAccounts();
  return routes.oauthRoutes(belongings);
};

const community: LoadRouter = async () => {
  const [routes, { belongings }] = await loadAccounts();
  return routes.communityRoutes(belongings);
};

const admin: LoadRouter = async () => (await import("./features/admin")).adminRoutes;

const chat: LoadRouter = async () => (await import("./features/chat/api/routes")).chatRoutes;

const letters: LoadRouter = async () =>
  new Hono<AppEnv>().route("/api/letters", (await import("./features/letters")).letterRoutes);

const profile: LoadRouter = async () =>
  new Hono<AppEnv>().route("/api/profile", (await import("./features/profile")).profileRoutes);

const health: LoadRouter = async () => (await import("./features/health")).healthRoutes;

/** What programs ask for. Each spells its paths from the root; the limits per route stand before all of them. */
export const apiRouters: readonly LazyRouter[] = [
  ["/api/profile", profile],
  ["/api/letters/*", letters],
  ["/api/auth/*", oauth],
  ["/api/v1/auth/*", community],
  ["/api/v1/users/*", community],
  ["/api/v1/admin/*", admin],
  ["/api/v1/chat/*", chat],
  ["/api/v1/ws/*", chat],
  ["/health/*", health],
  ["/metrics", health],
];

const docs: LoadRouter = async () => (await import("./features/docs")).docsPages;

/** Pages that are the same for everybody: no visit is counted. */
export const sharedPageRouters: readonly LazyRouter[] = [
  ["/docs", docs],
  ["/redoc", docs],
];

const letterPages: LoadRouter = async () =>
  new Hono<AppEnv>().route(
    "/letters",
    (await import("./features/letters/pages/pages")).letterPages,
  );

const account: LoadRouter = async () => {
  const [[routes, { belongings }], { limitRoutes }] = await Promise.all([
    loadAccounts(),
    import("./platform/limits"),
  ]);
  return routes.accountPages({ belongings, limit: limitRoutes });
};

const administration: LoadRouter = async () => (await import("./features/admin")).adminPages;

const discussion: LoadRouter = async () => (await import("./features/chat/pages/pages")).chatPages;

const home: LoadRouter = async () => (await import("./features/profile/pages/pages")).profilePages;

const invitations: LoadRouter = async () =>
  new Hono<AppEnv>().route("/i", (await import("./features/visits/pages/pages")).invitationPages);

/** What people open; visits are counted before all of them. */
export const pageRouters: readonly LazyRouter[] = [
  ["/", home],
  ["/letters/*", letterPages],
  ["/i/*", invitations],
  ["/login", account],
  ["/register", account],
  ["/logout", account],
  ["/goodbye", account],
  ["/account/*", account],
  ["/admin/*", administration],
  ["/chat/*", discussion],
];
