export { getDashboard } from "./get-dashboard";
export { adminRoutes } from "./routes";
