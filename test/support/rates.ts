import { features as allFeatures } from "../../src/features";
import type { Feature } from "../../src/platform/feature";
import { DEFAULT_RATE } from "../../src/platform/limits";

/** Every rate that RATE_LIMITS knows, in the order of the features; `default` comes first. */
export const routeRates = (features: readonly Feature[] = allFeatures) => [
  { name: "default", rate: DEFAULT_RATE, routes: [] },
  ...features.flatMap(({ rates = {} }) =>
    Object.entries(rates).map(([name, { rate, routes }]) => ({ name, rate, routes })),
  ),
];

/** A value of RATE_LIMITS under which no request meets a limit. */
export const withoutLimits = (features?: readonly Feature[]) =>
  routeRates(features)
    .map(({ name }) => `${name}=100000000/second`)
    .join(",");
