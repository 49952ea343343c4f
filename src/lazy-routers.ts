import type { Hono } from "hono";
import type { AppEnv } from "./platform/context";

type LoadRouter = () => Promise<Hono<AppEnv>>;

const loadAccounts = () =>
  Promise.all([import("./features/accounts/routes"), import("./belongings")]);

const oauth: LoadRouter = async () => {
  const [routes, { belongings }] = await loadAccounts();
  return routes.oauthRoutes(belongings);
};

const community: LoadRouter = async () => {
  const [routes, { belongings }] = await loadAccounts();
  return routes.communityRoutes(belongings);
};

const admin: LoadRouter = async () => (await import("./features/admin")).adminRoutes;

/** Parts of the API that the first request for them loads. Each spells its paths from the root. */
export const lazyRouters: readonly (readonly [paths: string, load: LoadRouter])[] = [
  ["/api/auth/*", oauth],
  ["/api/v1/auth/*", community],
  ["/api/v1/users/*", community],
  ["/api/v1/admin/*", admin],
];
