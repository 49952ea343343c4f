export { adminPages } from "./pages";
export { getDashboard } from "./get-dashboard";
export { adminRoutes } from "./routes";
