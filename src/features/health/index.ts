export { type HealthRoutes, healthRoutes } from "./routes";
