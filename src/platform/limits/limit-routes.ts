import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv, Ctx } from "../context";
import { platformError } from "../errors";
import { describeError } from "../log";
import { countRefusal } from "../metrics";
import { headerTextOf, type Rate, spokenRateOf, windowSecondsOf } from "../rate";
import { routeOf } from "../route-of";
import { clientKeyOf } from "./client-key";
import type { Verdict } from "./fixed-window";
import { rateWindows } from "./rate-windows-of";
import { type LimitRule, limitRuleFor } from "./route-limits";
import { verbWaits } from "./verb-waits";

/**
 * Admits requests by the limit of their route, with one round trip at the most. Reads run beside it, and so does what
 * waits for `ctx.admitted` itself before it writes (`verbWaits`); their answer is withheld on refusal. Every other route
 * is admitted before its handler runs. Who is known to be refused is so at once, and costs nothing further.
 */
export const limitRoutes = createMiddleware<AppEnv>(async function limitRoutes(c, next) {
  const ctx = c.get("ctx");
  const route = routeOf(c);
  const rule = limitRuleFor(ctx.config, route);
  const client = await clientKeyOf(ctx, c.req.header("cf-connecting-ip") ?? "");
  const remembered = rememberedRefusal(ctx, client, rule);
  if (remembered) refuse(c, rule, remembered);
  const verdict = askWindows(ctx, client, rule);
  const runsBeside = isRead(c) || verbWaits.has(route ?? "");
  if (runsBeside) await runBeside(c, { rule, verdict, next });
  const outcome = await verdict;
  if (!outcome.isAdmitted) refuse(c, rule, outcome);
  tellWindow(c, rule, outcome);
  if (!runsBeside) await next();
});

const isRead = ({ req: { method } }: Context<AppEnv>) => method === "GET" || method === "HEAD";

type Ahead = {
  readonly rule: LimitRule;
  readonly verdict: Promise<Verdict>;
  readonly next: () => Promise<void>;
};

async function runBeside(c: Context<AppEnv>, { rule, verdict, next }: Ahead): Promise<void> {
  const ctx = c.get("ctx");
  if (isRead(c)) return next();
  const admitted = verdict.then(({ isAdmitted, resetInMs }) => {
    if (!isAdmitted) throw refusal(rule.rate, resetInMs);
  });
  // The verb may have failed before it looked; the refusal is told all the same.
  admitted.catch(() => undefined);
  c.set("ctx", { ...ctx, admitted });
  await next();
}

function refuse(c: Context<AppEnv>, rule: LimitRule, verdict: Verdict): never {
  withhold(c);
  tellRefusal(c, rule);
  tellWindow(c, rule, verdict);
  throw refusal(rule.rate, verdict.resetInMs);
}

/** The answer that ran ahead is not given, and its headers are not inherited by the refusal. */
function withhold(c: Context<AppEnv>): void {
  if (!c.finalized) return;
  void c.res.body?.cancel();
  c.res = undefined;
  // Else Hono would add the refusal's headers to an answer that is no more.
  c.finalized = false;
}

function refusal(rate: Rate, resetInMs: number) {
  const retryAfterSeconds = wholeSeconds(resetInMs);
  const details = { limit: spokenRateOf(rate), seconds: retryAfterSeconds };
  return platformError("RATE_LIMIT_EXCEEDED", { details, retryAfterSeconds });
}

/** https://www.ietf.org/archive/id/draft-ietf-httpapi-ratelimit-headers-10.html */
function tellWindow(c: Context<AppEnv>, { name, rate }: LimitRule, verdict: Verdict): void {
  const { remaining, resetInMs } = verdict;
  c.header("RateLimit-Policy", `"${name}";q=${rate.max};w=${windowSecondsOf(rate)}`);
  c.header("RateLimit", `"${name}";r=${remaining};t=${wholeSeconds(resetInMs)}`);
  c.header("X-RateLimit-Limit", headerTextOf(rate));
}

function tellRefusal(c: Context<AppEnv>, { name, bucket, rate }: LimitRule): void {
  const ctx = c.get("ctx");
  countRefusal(ctx.env, name);
  ctx.later(
    clientKeyOf(ctx, c.req.header("cf-connecting-ip") ?? "").then((client) =>
      ctx.log.warn("rate_limit_exceeded", { client, route: bucket, limit: spokenRateOf(rate) }),
    ),
  );
}

const REMEMBERED = 5_000;
/** Windows known to be full, and until when: such a client is refused without a round trip. */
const fullUntil = new Map<string, number>();

const memoryOf = (client: string, { bucket, rate }: LimitRule) =>
  `${client} ${bucket} ${headerTextOf(rate)}`;

function rememberedRefusal(ctx: Ctx, client: string, rule: LimitRule): Verdict | null {
  const resetInMs = (fullUntil.get(memoryOf(client, rule)) ?? 0) - ctx.now().getTime();
  if (resetInMs <= 0) return null;
  return { isAdmitted: false, remaining: 0, resetInMs, isFirstRefusal: false };
}

async function askWindows(ctx: Ctx, client: string, rule: LimitRule): Promise<Verdict> {
  const verdict = await hitOrAdmit(ctx, client, rule);
  if (!verdict.isAdmitted) {
    if (fullUntil.size >= REMEMBERED) fullUntil.clear();
    fullUntil.set(memoryOf(client, rule), ctx.now().getTime() + verdict.resetInMs);
  }
  return verdict;
}

/** A counter that cannot be reached must not take the product down with it: it is logged, and the request goes on. */
async function hitOrAdmit(ctx: Ctx, client: string, { bucket, rate }: LimitRule) {
  return rateWindows(ctx.env, client)
    .hit(bucket, rate)
    .catch((error: unknown): Verdict => {
      ctx.log.error("rate_windows_unreachable", { error: describeError(error) });
      const resetInMs = windowSecondsOf(rate) * 1000;
      return { isAdmitted: true, remaining: rate.max - 1, resetInMs, isFirstRefusal: false };
    });
}

const wholeSeconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));
