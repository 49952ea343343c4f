import { type Ai, openAiCompatible } from "./ai";
import { drizzle, type DrizzleD1Database } from "drizzle-orm/d1";
import { type Config, configOf } from "./config";
import type { FeatureSet } from "./feature-set";
import type { Language } from "./language";
import { createLog, describeError, type Log } from "./log";
import type { Role } from "./roles";
import { noSpeechEngine, type Speech } from "./speech";

export type AuthRefusal = "TOKEN_INVALID" | "SESSION_ENDED" | "ACCOUNT_SUSPENDED";

export type Actor =
  | { readonly kind: "anonymous" }
  /** A browser with a signed session cookie. */
  | { readonly kind: "visitor"; readonly sessionId: string }
  /** A signed-in person; role and standing are those of this request. The browser's session, where there is one, beside it. */
  | {
      readonly kind: "user";
      readonly userId: number;
      /** For good: it changes with nothing but the end of the account. */
      readonly username: string;
      readonly role: Role;
      readonly accountSessionId: string;
      readonly sessionId?: string;
      /** For the frame of every page; read along with the standing. */
      readonly person?: Person;
    }
  | { readonly kind: "system"; readonly name: string };

export type Person = {
  /** As they call themselves: first and last name, else the user name. */
  readonly name: string;
  /** Address of their picture. */
  readonly picture: string | null;
};

/** Everything a verb may touch. Built once per request, per queue batch and per cron run. */
export type Ctx = {
  readonly env: Env;
  readonly config: Config;
  readonly db: DrizzleD1Database;
  readonly actor: Actor;
  /** Why the token that came along did not make anybody a user; what `requireUser` answers. */
  readonly refusedCredential?: AuthRefusal;
  /** What the features say of themselves. */
  readonly features: FeatureSet<Ctx>;
  /** The language of the interface; a text may ask for another one. */
  readonly language: Language;
  readonly requestId: string;
  readonly ai: Ai;
  readonly speech: Speech;
  readonly now: () => Date;
  readonly log: Log;
  /** Runs after the response; failures are logged, never thrown at the caller. */
  readonly later: (work: Promise<unknown>) => void;
};

/** Hono's environment for every router in the app. */
export type AppEnv = {
  Bindings: Env;
  Variables: {
    ctx: Ctx;
    requestId: string;
    language: Language;
    features: FeatureSet<Ctx>;
    /** Name of the stylesheet that the pages of the feature ask for. */
    styles?: string | undefined;
    /** The pattern of the route that answered, where its router was loaded on use: that router alone knows it. */
    route?: string | null;
  };
};

type Background = Pick<ExecutionContext, "waitUntil">;

type Origin = {
  readonly actor: Actor;
  readonly features: FeatureSet<Ctx>;
  readonly language?: Language;
  readonly requestId?: string;
};

export function contextFor(env: Env, background: Background, origin: Origin): Ctx {
  const { actor, features, language = "fr", requestId = crypto.randomUUID() } = origin;
  const log = createLog({ request_id: requestId });
  return {
    env,
    config: configOf(env),
    db: databaseOf(env),
    actor,
    features,
    language,
    requestId,
    ai: openAiCompatible(configOf(env)),
    speech: noSpeechEngine,
    now: () => new Date(),
    log,
    later: (work) =>
      background.waitUntil(
        work.catch((error: unknown) => log.error("later_failed", { error: describeError(error) })),
      ),
  };
}

const databases = new WeakMap<object, DrizzleD1Database>();

/** Stateless over its binding, and dear to make: one serves every request of an isolate. */
function databaseOf(env: Env): DrizzleD1Database {
  const known = databases.get(env);
  if (known) return known;
  const db = drizzle(env.DB);
  databases.set(env, db);
  return db;
}
