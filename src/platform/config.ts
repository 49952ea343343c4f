import * as z from "zod";
import { keyRing } from "./key-ring";
import { ModelList, PriceList } from "./model-list";
import { paymentVariables, refusePayments } from "./payment-variables";
import { RateOverrides } from "./rate";
import { transcriptionVariables } from "./transcription-variables";

const count = z.coerce.number().int().min(1);
/** It accepts `30s`, `15m`, `24h`, `7d` or bare digits for seconds, and gives whole seconds. */
const duration = z
  .string()
  .regex(/^[1-9]\d{0,8}[smhd]?$/, "is no duration such as 24h")
  .transform((text) => {
    const unitSeconds = { s: 1, m: 60, h: 3_600, d: 86_400 }[text.slice(-1)];
    return Number.parseInt(text, 10) * (unitSeconds ?? 1);
  });

/** It is so many bytes in base64url, or nothing. */
const base64Url = (bytes: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/, "is not base64url")
    .refine((text) => text === "" || Math.floor((text.length * 3) / 4) === bytes, {
      message: `needs ${bytes} bytes`,
    })
    .default("");

const flag = z.enum(["true", "false"]).transform((value) => value === "true");

/** Only loopback origins are allowed, because any other entry would open the network guard. */
const isLoopbackOrigin = (value: string) =>
  /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(value);

const originList = z
  .string()
  .transform((value) => value.split(",").flatMap((origin) => origin.trim() || []))
  .pipe(z.array(z.string().refine(isLoopbackOrigin, "lists something else than loopback origins")));

/** Origins are written as browsers write them: scheme, host, port. A list that allows everything is refused. */
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

/** Every address is relative to its root; `{language}` stands for `fr` or `en`. */
const baseUrl = z
  .string()
  .refine((value) => URL.canParse(value.replace("{language}", "fr")), "is not a URL")
  .transform((value) => value.replace(/\/+$/, ""));

/** It lists every variable and secret of the product. Keys are the names in wrangler.toml and .dev.vars. */
export const Config = z
  .object({
    SIGNING_SECRET: z
      .string()
      .min(32, "needs at least 32 characters")
      .describe(
        "Signs session cookies and invitations, hashes client addresses; each use has its own purpose.",
      ),
    SITE_ORIGIN: z
      .union([z.literal(""), z.url()])
      .default("")
      .describe(
        "Public origin, e.g. `https://atelier.example`. Empty: the origin of each request.",
      ),
    LOCAL_ORIGIN: z
      .string()
      .refine(isLoopbackOrigin, "is no loopback origin")
      .default("http://localhost:8787")
      .describe(
        "Where links of mail lead that is printed on a local server; `npm start` sets it to its port.",
      ),
    JWT_SECRETS: keyRing.describe(
      "`kid:secret,kid:secret`: keys of access tokens, the first signs. Empty: one derived from SIGNING_SECRET.",
    ),
    JWT_EXPIRY: duration
      .prefault("24h")
      .describe("Life of an access token of the community family."),
    ACCESS_TOKEN_EXPIRE_MINUTES: count
      .default(30)
      .describe("Life of an access token of the OAuth2 family."),
    ACCOUNT_SESSION_DAYS: count
      .default(30)
      .describe("Days without a sign of life after which a device is signed out."),
    REQUIRED_VISITS: count.default(3).describe("Page navigations that open the letters."),
    VISIT_GAP_MINUTES: z.coerce
      .number()
      .min(0)
      .default(30)
      .describe("Minutes without a page navigation after which the next one is a new visit."),
    PROFILE_CONFIDENCE: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .default(60)
      .describe("How sure, from 0 to 100, the detection must be before a profile opens the gate."),
    DAILY_LIMIT: count.default(5).describe("Letter pairs per session and UTC day."),
    IP_DAILY_LIMIT: count
      .default(20)
      .describe("Letter pairs per client address (IPv6: per /64) and UTC day."),
    COOLDOWN_SECONDS: z.coerce
      .number()
      .int()
      .min(0)
      .default(120)
      .describe("Seconds between two admissions of one session."),
    RATE_LIMITS: RateOverrides.describe(
      "Limits per route that differ from those the features name: `auth_login=5/minute, default=100/minute`.",
    ),
    SESSION_ROTATION_ALERT: count
      .default(60)
      .describe(
        "New sessions from one address in an hour above which a log event reports a suspected evasion.",
      ),
    ANSWER_WITHIN_MS: count
      .default(9_000)
      .describe(
        "Milliseconds after which a request is answered with an error, however slow its bindings are.",
      ),
    QUEUE_DEPTH_ALERT: count
      .default(100)
      .describe("Waiting jobs above which a log event reports a deep queue."),
    CORS_ALLOWED_ORIGINS: publicOrigins
      .default([])
      .describe(
        "Origins of other sites, separated by commas, whose pages may call the API with credentials.",
      ),
    READ_REPLICATION: flag
      .default(false)
      .describe("Whether D1 has read replicas; each request then reads through a session."),
    MAIL_FROM: z
      .union([z.literal(""), z.email()])
      .default("")
      .describe(
        "Sender of recovery links; needs a `send_email` binding named `MAIL` in wrangler.toml, and SITE_ORIGIN. Empty: none are sent.",
      ),
    OWNER_EMAIL: z
      .union([z.literal(""), z.email()])
      .default("")
      .describe(
        "Address that the closed gate offers to those who want an invitation. Empty: they ask by a form alone.",
      ),
    MAIL_PRINT: flag
      .default(false)
      .describe(
        "Whether mail is printed to the terminal instead of sent; `npm start` sets it, and a public site refuses it.",
      ),
    VAPID_PUBLIC_KEY: base64Url(65).describe(
      "Public key of pushes to devices (P-256, uncompressed point in base64url); `npm start` makes a pair. Empty: no pushes.",
    ),
    VAPID_PRIVATE_KEY: base64Url(32).describe("Private key of pushes, in base64url."),
    VAPID_SUBJECT: z
      .union([z.literal(""), z.string().regex(/^(mailto:.+@.+|https:\/\/.+)$/)])
      .default("")
      .describe(
        "Where a push service reaches the operator: `mailto:…` or `https://…`. Empty: MAIL_FROM, else SITE_ORIGIN.",
      ),
    METRICS_TOKEN: z
      .union([z.literal(""), z.string().min(16)])
      .default("")
      .describe("Bearer token of `/metrics`; without one there is no such page."),
    ENVIRONMENT: z
      .string()
      .default("development")
      .describe("Name of the deployment, shown by `/health`."),
    RESERVATION_SECONDS: count
      .default(30)
      .describe("Seconds after which a reservation that no job confirmed gives itself back."),
    JOB_RESEND_SECONDS: count
      .default(10)
      .describe("Seconds after which a job that no run has claimed is sent again."),
    JOB_MAX_ATTEMPTS: count.default(5).describe("Runs of one job before it fails."),
    JOB_RETENTION_HOURS: count.default(24).describe("Hours a job can be asked for after it ended."),
    PDF_RETENTION_DAYS: count
      .default(30)
      .describe("Days a stored PDF is kept; afterwards it is rendered again on demand."),
    LETTER_RETENTION_MONTHS: count.default(12).describe("Months a pair of letters is kept."),
    LETTER_CACHE_HOURS: count
      .default(24)
      .describe("Hours a generated pair serves the same company, profile and language again."),
    CHAT_MESSAGES_PER_MINUTE: count
      .default(60)
      .describe("Messages, edits and reactions of one person within any 60 seconds."),
    LETTER_UNDO_HOURS: count
      .default(24)
      .describe("Hours a deleted pair can be restored before it is gone for good."),
    ...paymentVariables,
    MAX_FILE_SIZE: count
      .max(5_242_880)
      .default(5_242_880)
      .describe("Bytes of a CV that is sent for analysis, 5,242,880 at most."),
    CV_FILE_DAYS: count
      .default(30)
      .describe("Days for which the file of an analysed CV is kept; its text stays until deleted."),
    SCANNER_URL: z
      .union([z.literal(""), z.url()])
      .default("")
      .describe(
        'Virus scanner to which each file is posted; it answers `{"infected": false}`. Empty: files say that they were not scanned.',
      ),
    ...transcriptionVariables,
    AI_MODELS: ModelList.describe(
      "Models in the order they are asked, separated by commas; `second:model` is served by the second provider.",
    ),
    AI_PRICES: PriceList.describe(
      "`model=input/output` in US dollars for a million tokens, separated by commas; models as in AI_MODELS.",
    ),
    OPENAI_API_KEY: z
      .string()
      .default("")
      .describe("Key of the first provider. Without it the built-in composer writes."),
    OPENAI_BASE_URL: z
      .url()
      .default("https://api.openai.com/v1")
      .describe("Any endpoint that speaks the OpenAI API."),
    SECOND_API_KEY: z
      .string()
      .default("")
      .describe("Key of the second provider, for models named `second:…`."),
    SECOND_BASE_URL: z
      .url()
      .default("https://api.openai.com/v1")
      .describe("Endpoint of the second provider."),
    AI_TIMEOUT_SECONDS: count.default(60).describe("Seconds that one call of a model may take."),
    AI_MAX_OUTPUT_TOKENS: count
      .default(4_000)
      .describe("Tokens of one answer, the reasoning that some models bill with it included."),
    AI_DAILY_BUDGET_USD: z.coerce
      .number()
      .min(0)
      .default(1)
      .describe("US dollars per UTC day; when they are spent the built-in composer writes."),
    AI_BREAKER_FAILURES: count.default(3).describe("Failures in a row after which a model rests."),
    AI_BREAKER_SECONDS: count.default(60).describe("Seconds for which a failing model rests."),
    LETTER_CACHE: flag
      .default(true)
      .describe(
        "Whether the letter cache is used; `npm run bench` and the fault tests switch it off.",
      ),
    COMPANY_RESEARCH: flag.default(true).describe("Whether companies are looked up at all."),
    COMPANY_RESEARCH_TIMEOUT_MS: count
      .default(8_000)
      .describe("Milliseconds for all sources of one look-up together."),
    COMPANY_CACHE_DAYS: count.default(7).describe("Days a look-up is kept."),
    COMPANY_FAILURE_CACHE_MINUTES: count
      .default(10)
      .describe("Minutes a look-up is kept in which a source failed."),
    WIKIPEDIA_BASE_URL: baseUrl
      .default("https://{language}.wikipedia.org")
      .describe("Where articles about companies come from; `{language}` stands for `fr` or `en`."),
    WIKIDATA_BASE_URL: baseUrl
      .default("https://www.wikidata.org")
      .describe("Where facts about companies come from."),
    FETCH_TIMEOUT_MS: count
      .default(5_000)
      .describe("Milliseconds for one visit of the outside world: redirects, headers and body."),
    FETCH_ALLOW_LOCAL: originList
      .default([])
      .describe(
        "Loopback origins, separated by commas, that may be fetched; for tests and offline runs, with a loopback SITE_ORIGIN.",
      ),
  })
  .refine(
    ({ FETCH_ALLOW_LOCAL, SITE_ORIGIN }) =>
      FETCH_ALLOW_LOCAL.length === 0 || isLoopbackOrigin(SITE_ORIGIN),
    {
      path: ["FETCH_ALLOW_LOCAL"],
      message: "needs a SITE_ORIGIN on this machine: it is for tests only",
    },
  )
  .refine(
    ({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY }) =>
      (VAPID_PUBLIC_KEY === "") === (VAPID_PRIVATE_KEY === ""),
    { path: ["VAPID_PRIVATE_KEY"], message: "and VAPID_PUBLIC_KEY are a pair" },
  )
  .refine(({ MAIL_FROM, SITE_ORIGIN }) => MAIL_FROM === "" || SITE_ORIGIN !== "", {
    path: ["MAIL_FROM"],
    message:
      "needs a SITE_ORIGIN: a link in a message must not follow the host that a request names",
  })
  .refine(
    ({ MAIL_PRINT, SITE_ORIGIN, ENVIRONMENT }) =>
      !MAIL_PRINT ||
      (ENVIRONMENT !== "production" && (SITE_ORIGIN === "" || isLoopbackOrigin(SITE_ORIGIN))),
    { path: ["MAIL_PRINT"], message: "is for a local server only" },
  )
  .superRefine(refusePayments);
export type Config = z.infer<typeof Config>;

const parsed = new WeakMap<object, Config>();

/** It parses the configuration once per isolate, and throws an error that names every wrong variable. */
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
