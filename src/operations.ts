import { letterOperations } from "./features/letters/operations";
import { profileOperations } from "./features/profile/operations";
import { healthOperations } from "./features/health/operations";
import type { FeatureOperations } from "./platform/openapi/operations";

/** Every documented API, in the order of the documentation. A feature adds one line; see platform/openapi/operations.ts. */
export const operations: readonly FeatureOperations[] = [
  profileOperations,
  letterOperations,
  healthOperations,
];
