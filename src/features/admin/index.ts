export { adminPages } from "./pages/pages";
export { getDashboard } from "./get-dashboard";
export { adminRoutes } from "./api/routes";
