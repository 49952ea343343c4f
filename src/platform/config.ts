import * as z from "zod";
import { ModelList, PriceList } from "./model-list";
import { RateOverrides } from "./rate";

const count = z.coerce.number().int().min(1);
/** `30s`, `15m`, `24h`, `7d`; bare digits are seconds. Read as whole seconds. */
const duration = z
  .string()
  .regex(/^[1-9]\d{0,8}[smhd]?$/, "is no duration such as 24h")
  .transform((text) => {
    const unitSeconds = { s: 1, m: 60, h: 3_600, d: 86_400 }[text.slice(-1)];
    return Number.parseInt(text, 10) * (unitSeconds ?? 1);
  });

/** `kid:secret` pairs apart by commas: the first signs, the others still verify. */
const keyRing = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((pair) => pair.trim() || []))
  .transform((pairs) => pairs.map((pair) => pair.split(/:(.*)/s)))
  .pipe(
    z.array(
      z
        .tuple([
          z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, "needs a short kid before each colon"),
          z.string().min(32, "needs secrets of at least 32 characters"),
        ])
        .rest(z.string()),
    ),
  )
  .transform((pairs) => pairs.map(([kid, secret]) => ({ kid, secret })));

const flag = z.enum(["true", "false"]).transform((value) => value === "true");

/** Loopback only: whatever else a list like this named would be a hole. */
const isLoopbackOrigin = (value: string) =>
  /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(value);

const originList = z
  .string()
  .transform((value) => value.split(",").flatMap((origin) => origin.trim() || []))
  .pipe(z.array(z.string().refine(isLoopbackOrigin, "lists something else than loopback origins")));

/** As browsers write them: scheme, host, port. A list of everything is no list. */
const publicOrigins = z
  .string()
  .transform((value) => value.split(",").flatMap((origin) => origin.trim() || []))
  .pipe(
    z.array(
      z
        .string()
        .refine(
          (value) => URL.canParse(value) && new URL(value).origin === value,
          "lists something else than origins such as https://app.example",
        ),
    ),
  );

/** Everything is relative to its root; `{language}` stands for `fr` or `en`. */
const baseUrl = z
  .string()
  .refine((value) => URL.canParse(value.replace("{language}", "fr")), "is not a URL")
  .transform((value) => value.replace(/\/+$/, ""));

/** Every variable and secret of the product. Keys are the names in wrangler.toml and .dev.vars. */
const Config = z
  .object({
    /** Signs session cookies and invitations, hashes client addresses; each use under its own purpose. */
    SIGNING_SECRET: z.string().min(32, "needs at least 32 characters"),
    /** Public origin, e.g. `https://atelier.example`. Empty: the origin of each request. */
    SITE_ORIGIN: z.union([z.literal(""), z.url()]).default(""),
    /** `kid:secret,kid:secret`: keys of access tokens, the first signs. Empty: one derived from SIGNING_SECRET. */
    JWT_SECRETS: keyRing,
    /** Life of an access token of the community family. */
    JWT_EXPIRY: duration.prefault("24h"),
    /** Life of an access token of the OAuth2 family. */
    ACCESS_TOKEN_EXPIRE_MINUTES: count.default(30),
    /** Days without a sign of life after which a device is signed out. */
    ACCOUNT_SESSION_DAYS: count.default(30),
    /** Page navigations that open the letters. */
    REQUIRED_VISITS: count.default(3),
    /** Minutes without a page navigation after which the next one is a new visit. */
    VISIT_GAP_MINUTES: z.coerce.number().min(0).default(30),
    /** 0–100: how sure the detection must be before a profile opens the gate. */
    PROFILE_CONFIDENCE: z.coerce.number().int().min(1).max(100).default(60),
    /** Letter pairs per session and UTC day. */
    DAILY_LIMIT: count.default(5),
    /** Letter pairs per client address (IPv6: per /64) and UTC day. */
    IP_DAILY_LIMIT: count.default(20),
    /** Seconds between two admissions of one session. */
    COOLDOWN_SECONDS: z.coerce.number().int().min(0).default(120),
    /** Limits per route that differ from the table in features/limits: `auth_login=5/minute, default=100/minute`. */
    RATE_LIMITS: RateOverrides,
    /** New sessions from one address in an hour above which evasion is suspected and told. */
    SESSION_ROTATION_ALERT: count.default(60),
    /** Waiting jobs above which the queue is told to be deep. */
    QUEUE_DEPTH_ALERT: count.default(100),
    /** Comma-separated origins of other sites whose pages may call the API, with credentials. */
    CORS_ALLOWED_ORIGINS: publicOrigins.default([]),
    /** Whether D1 has read replicas: each request then reads through a session. */
    READ_REPLICATION: flag.default(false),
    /** Bearer of `/metrics`; empty: there is no such page. */
    METRICS_TOKEN: z.union([z.literal(""), z.string().min(16)]).default(""),
    /** Told by `/health`. */
    ENVIRONMENT: z.string().default("development"),
    /** Seconds after which a reservation that no job confirmed gives itself back. */
    RESERVATION_SECONDS: count.default(30),
    /** Seconds a run may be silent before another one takes the job over; above AI_TIMEOUT_SECONDS. */
    JOB_LEASE_SECONDS: count.default(90),
    /** Seconds after which a job that nobody claimed is sent again. */
    JOB_RESEND_SECONDS: count.default(20),
    /** Runs of one job before it fails. */
    JOB_MAX_ATTEMPTS: count.default(5),
    /** Seconds after which a job that has not ended fails, whatever it is doing. */
    JOB_DEADLINE_SECONDS: count.default(900),
    /** Hours a job can be asked for after it ended. */
    JOB_RETENTION_HOURS: count.default(24),
    /** Days a stored PDF is kept; afterwards it is rendered again on demand. */
    PDF_RETENTION_DAYS: count.default(30),
    /** Months a pair of letters is kept. */
    LETTER_RETENTION_MONTHS: count.default(12),
    /** Hours a generated pair serves the same company, profile and language again. */
    LETTER_CACHE_HOURS: count.default(24),
    /** Messages, edits and reactions of one person within any 60 seconds. */
    CHAT_MESSAGES_PER_MINUTE: count.default(60),
    /** Hours a deleted pair can be restored before it is gone for good. */
    LETTER_UNDO_HOURS: count.default(24),
    /** Models in the order they are asked, apart by commas; `second:model` is served by the second provider. */
    AI_MODELS: ModelList,
    /** `model=input/output`, US dollars for a million tokens, apart by commas; models as in AI_MODELS. */
    AI_PRICES: PriceList,
    OPENAI_API_KEY: z.string().default(""),
    OPENAI_BASE_URL: z.url().default("https://api.openai.com/v1"),
    SECOND_API_KEY: z.string().default(""),
    SECOND_BASE_URL: z.url().default("https://api.openai.com/v1"),
    /** Of one call. */
    AI_TIMEOUT_SECONDS: count.default(60),
    /** Of one answer, the reasoning that some models bill with it included. */
    AI_MAX_OUTPUT_TOKENS: count.default(4_000),
    /** US dollars per UTC day; at its end the built-in composer writes. */
    AI_DAILY_BUDGET_USD: z.coerce.number().min(0).default(1),
    /** Failures in a row that send a model to rest, and for how long. */
    AI_BREAKER_FAILURES: count.default(3),
    AI_BREAKER_SECONDS: count.default(60),
    /** Lets `npm run bench` and the fault tests switch the letter cache off. */
    LETTER_CACHE: flag.default(true),
    /** Whether companies are looked up at all. */
    COMPANY_RESEARCH: flag.default(true),
    /** Milliseconds for all sources of one look-up together. */
    COMPANY_RESEARCH_TIMEOUT_MS: count.default(8_000),
    /** Days a look-up is kept. */
    COMPANY_CACHE_DAYS: count.default(7),
    /** Minutes a look-up is kept in which a source failed. */
    COMPANY_FAILURE_CACHE_MINUTES: count.default(10),
    WIKIPEDIA_BASE_URL: baseUrl.default("https://{language}.wikipedia.org"),
    WIKIDATA_BASE_URL: baseUrl.default("https://www.wikidata.org"),
    /** Milliseconds for one visit of the outside world: redirects, headers and body. */
    FETCH_TIMEOUT_MS: count.default(5_000),
    /** Comma-separated loopback origins that may be fetched, for tests and offline runs; needs a loopback SITE_ORIGIN. */
    FETCH_ALLOW_LOCAL: originList.default([]),
  })
  .refine(
    ({ FETCH_ALLOW_LOCAL, SITE_ORIGIN }) =>
      FETCH_ALLOW_LOCAL.length === 0 || isLoopbackOrigin(SITE_ORIGIN),
    {
      path: ["FETCH_ALLOW_LOCAL"],
      message: "needs a SITE_ORIGIN on this machine: it is for tests only",
    },
  )
  .refine(({ JOB_LEASE_SECONDS, AI_TIMEOUT_SECONDS }) => JOB_LEASE_SECONDS > AI_TIMEOUT_SECONDS, {
    path: ["JOB_LEASE_SECONDS"],
    message: "must be above AI_TIMEOUT_SECONDS: a run that waits for a model is alive",
  });
export type Config = z.infer<typeof Config>;

const parsed = new WeakMap<object, Config>();

/** Parsed once per isolate. Throws an error that names every variable at fault. */
export function configOf(env: object): Config {
  const known = parsed.get(env);
  if (known) return known;
  const result = Config.safeParse(env);
  if (!result.success) throw new Error(`Configuration: ${describeIssues(result.error)}`);
  parsed.set(env, result.data);
  return result.data;
}

function describeIssues(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ");
}
