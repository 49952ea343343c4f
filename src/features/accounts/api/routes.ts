// Loaded by the first request for an account: kept apart from index.ts, which every isolate loads.
export { communityRoutes } from "./community-routes";
export { oauthRoutes } from "./oauth-routes";
export { accountPages } from "../pages/pages";
