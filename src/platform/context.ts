import { type Ai, openAiCompatible } from "./ai";
import { drizzle, type DrizzleD1Database } from "drizzle-orm/d1";
import { type Config, configOf } from "./config";
import type { FeatureSet, NavBadge } from "./feature-set";
import type { Language } from "./language";
import { createLog, describeError, type Log } from "./log";
import { type Mail, mailOf } from "./mail";
import type { Role } from "./roles";
import type { Speech } from "./speech";
import { speechOf } from "./speech-engines";

export type AuthRefusal = "TOKEN_INVALID" | "SESSION_ENDED" | "ACCOUNT_SUSPENDED";

export type Actor =
  | { readonly kind: "anonymous" }
  /** It is a browser with a signed session cookie. */
  | {
      readonly kind: "visitor";
      readonly sessionId: string;
      /** It is when the first page was opened, in Unix milliseconds, as the browser's cookie keeps it. */
      readonly firstVisitAt?: number;
    }
  /**
   * It is a signed-in person, with the role and the status as they are at this request, and with the browser's session
   * where there is one.
   */
  | {
      readonly kind: "user";
      readonly userId: number;
      /** It is permanent: it changes only when the account ends. */
      readonly username: string;
      readonly role: Role;
      readonly accountSessionId: string;
      readonly sessionId?: string;
      /** Every page shows it in its frame; it is read together with the account's status. */
      readonly person?: DisplayedPerson;
    }
  | { readonly kind: "system"; readonly name: string };

export type DisplayedPerson = {
  /** It is the first and last name, else the user name. */
  readonly name: string;
  /** It is the address of the person's picture. */
  readonly picture: string | null;
};

/** It is everything a verb may use. It is built once per request, per queue batch and per cron run. */
export type Ctx = {
  readonly env: Env;
  readonly config: Config;
  readonly db: DrizzleD1Database;
  readonly actor: Actor;
  /** It is the reason why the credential of the request was refused; `requireUser` answers with it. */
  readonly refusedCredential?: AuthRefusal;
  /** These are the declarations of all features together. */
  readonly features: FeatureSet<Ctx>;
  /** It is the language of the interface; a text may ask for another one. */
  readonly language: Language;
  readonly requestId: string;
  readonly ai: Ai;
  /** These engines are configured, in the order in which they are asked. */
  readonly speech: readonly Speech[];
  readonly mail: Mail;
  readonly now: () => Date;
  readonly log: Log;
  /** It runs work after the response; a failure is logged and never thrown at the caller. */
  readonly later: (work: Promise<unknown>) => void;
};

/** It is Hono's environment for every router in the app. */
export type AppEnv = {
  Bindings: Env;
  Variables: {
    ctx: Ctx;
    requestId: string;
    language: Language;
    features: FeatureSet<Ctx>;
    /** These are the numbers in the navigation of a page, which are on their way while the page is made. */
    badges?: Promise<readonly NavBadge[]>;
    /** It is the name of the stylesheet that the feature's pages ask for. */
    styles?: string | undefined;
    /** It is the pattern of the route that answered in a lazily loaded router, because only that router knows it. */
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
    speech: speechOf({ env, config: configOf(env), fetch: (...call) => fetch(...call) }),
    mail: mailOf(env, configOf(env)),
    now: () => new Date(),
    log,
    later: (work) =>
      background.waitUntil(
        work.catch((error: unknown) => log.error("later_failed", { error: describeError(error) })),
      ),
  };
}

const databases = new WeakMap<object, DrizzleD1Database>();

/** A drizzle database has no state of its own and is expensive to make, so one serves every request of an isolate. */
function databaseOf(env: Env): DrizzleD1Database {
  const known = databases.get(env);
  if (known) return known;
  const db = drizzle(env.DB);
  databases.set(env, db);
  return db;
}
