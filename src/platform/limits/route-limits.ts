import type { Config } from "../config";
import { Rate } from "../rate";

type RouteLimit = {
  /** Unless RATE_LIMITS says otherwise. */
  readonly rate: string;
  /** `METHOD pattern`, as the routers register it. Routes under one name share one window. */
  readonly routes: readonly string[];
};

const DEFAULT_RATE = "100/minute";

/** The one table of limits per route and client. What it does not name has `default`, each route a window of its own. */
const table: Readonly<Record<string, RouteLimit>> = {
  default: { rate: DEFAULT_RATE, routes: [] },
  auth_register: {
    rate: "5/minute",
    routes: ["POST /api/auth/register", "POST /api/v1/auth/register", "POST /register"],
  },
  // One store of accounts behind two doors: whoever guesses passwords gets five guesses, not twice five.
  auth_login: {
    rate: "5/minute",
    routes: [
      "POST /api/auth/login",
      "POST /api/v1/auth/login",
      "POST /login",
      "POST /account/password",
      "POST /account/delete",
    ],
  },
  auth_me: { rate: "20/minute", routes: ["GET /api/auth/me"] },
  transcription_create: { rate: "10/minute", routes: ["POST /api/transcription"] },
  transcription_list: { rate: "20/minute", routes: ["GET /api/transcription"] },
  transcription_get: { rate: "30/minute", routes: ["GET /api/transcription/:id"] },
  transcription_delete: { rate: "10/minute", routes: ["DELETE /api/transcription/:id"] },
  letters_generate: { rate: "100/minute", routes: ["POST /api/letters/generate"] },
  health: { rate: "100/minute", routes: ["GET /health"] },
  docs: { rate: "50/minute", routes: ["GET /docs"] },
};

export type LimitRule = {
  /** Of the policy, in logs and headers. */
  readonly name: string;
  /** Which window of the client counts the request. */
  readonly bucket: string;
  readonly rate: Rate;
};

type Rules = { readonly byRoute: Map<string, LimitRule>; readonly default: Rate };
const known = new WeakMap<Config, Rules>();

/** `route` null: no route answers this path; all such requests of a client share one window. */
export function limitRuleFor(config: Config, route: string | null): LimitRule {
  const rules = rulesOf(config);
  const named = route === null ? undefined : rules.byRoute.get(route);
  if (named) return named;
  const bucket = route ?? "unknown route";
  return { name: "default", bucket, rate: rules.default };
}

/** Worked out once per isolate. Throws an error that names an override without a limit. */
function rulesOf(config: Config): Rules {
  const before = known.get(config);
  if (before) return before;
  for (const name of Object.keys(config.RATE_LIMITS)) {
    if (!table[name]) throw new Error(`Configuration: RATE_LIMITS names no limit "${name}"`);
  }
  const byRoute = new Map<string, LimitRule>();
  const rateOf = (name: string, text: string) => config.RATE_LIMITS[name] ?? Rate.parse(text);
  for (const [name, { rate: text, routes }] of Object.entries(table)) {
    const rate = rateOf(name, text);
    for (const route of routes) byRoute.set(route, { name, bucket: name, rate });
  }
  const rules = { byRoute, default: rateOf("default", DEFAULT_RATE) };
  known.set(config, rules);
  return rules;
}

/** Name, rate and routes, for the documentation and the tests. */
export const routeLimits = Object.entries(table).map(([name, { rate, routes }]) => ({
  name,
  rate,
  routes,
}));
