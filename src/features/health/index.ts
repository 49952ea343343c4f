export { type HealthRoutes, healthRoutes } from "./api/routes";
