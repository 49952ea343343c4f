import type { Config } from "../config";
import type { Ctx } from "../context";
import type { RouteRates } from "../feature-set";
import { Rate } from "../rate";

/** It applies to routes that no feature names a rate for; its name in RATE_LIMITS is `default`. */
export const DEFAULT_RATE = "100/minute";

export type LimitRule = {
  /** It names the policy in logs and headers. */
  readonly name: string;
  /** It is the client's window that counts the request. */
  readonly bucket: string;
  readonly rate: Rate;
  /** It counts by network, whatever credential comes along. */
  readonly by?: "network" | undefined;
};

type Rules = {
  readonly rates: RouteRates;
  readonly byRoute: ReadonlyMap<string, LimitRule>;
  readonly default: Rate;
};

/**
 * It finds the rule of a route by the rates of the features. A null `route` means that no route answers the path; all such
 * requests of a client share one window.
 */
export function limitRuleFor(
  { config, features }: Pick<Ctx, "config" | "features">,
  route: string | null,
): LimitRule {
  const rules = rulesOf(config, features.rates);
  const twin = route === null ? undefined : (features.twins[route] ?? route);
  const named = twin === undefined ? undefined : rules.byRoute.get(twin);
  if (named) return named;
  const bucket = twin ?? "unknown route";
  return { name: "default", bucket, rate: rules.default };
}

const known = new WeakMap<Config, Rules>();

/** It computes the rules once per isolate, and throws an error that names an override without a limit. */
function rulesOf(config: Config, rates: RouteRates): Rules {
  const before = known.get(config);
  if (before?.rates === rates) return before;
  for (const name of Object.keys(config.RATE_LIMITS)) {
    if (name !== "default" && !rates[name]) {
      throw new Error(`Configuration: RATE_LIMITS names no limit "${name}"`);
    }
  }
  const byRoute = new Map<string, LimitRule>();
  const rateOf = (name: string, text: string) => config.RATE_LIMITS[name] ?? Rate.parse(text);
  for (const [name, { rate: text, routes, by }] of Object.entries(rates)) {
    const rate = rateOf(name, text);
    for (const route of routes) byRoute.set(route, { name, bucket: name, rate, by });
  }
  const rules = { rates, byRoute, default: rateOf("default", DEFAULT_RATE) };
  known.set(config, rules);
  return rules;
}
