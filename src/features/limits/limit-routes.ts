import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv, Ctx } from "../../platform/context";
import { platformError } from "../../platform/errors";
import { describeError } from "../../platform/log";
import { countRefusal } from "../../platform/metrics";
import { headerTextOf, type Rate, spokenRateOf, windowSecondsOf } from "../../platform/rate";
import { routeOf } from "../../platform/route-of";
import { clientKeyOf } from "./client-key";
import type { Verdict } from "./fixed-window";
import { rateWindows } from "./limiters";
import { type LimitRule, limitRuleFor } from "./route-limits";

/**
 * Admits requests by the limit of their route, with one round trip at the most. Reads run beside it and their answer is
 * withheld on refusal; what writes waits, unless its verb waits itself (`ctx.admitted`).
 */
export const limitRoutes = createMiddleware<AppEnv>(async function limitRoutes(c, next) {
  const { ctx } = c.var;
  const rule = limitRuleFor(ctx.config, routeOf(c));
  const verdict = askWindows(ctx, rule, c.req.header("cf-connecting-ip") ?? "");
  const admitted = verdict.then(({ isAdmitted, resetInMs }) => {
    if (!isAdmitted) throw refusal(rule.rate, resetInMs);
  });
  admitted.catch(() => undefined); // Awaited below; a verb may or may not look.
  c.set("ctx", { ...ctx, admitted });
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  if (isRead || rule.isAwaitedByVerb) await next();
  const outcome = await verdict;
  if (!outcome.isAdmitted) {
    withhold(c);
    tellRefusal(c, rule);
  }
  tellWindow(c, rule, outcome);
  await admitted;
  if (!isRead && !rule.isAwaitedByVerb) await next();
});

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
  const { ctx } = c.var;
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

async function askWindows(ctx: Ctx, rule: LimitRule, address: string): Promise<Verdict> {
  const client = await clientKeyOf(ctx, address);
  const memory = `${client} ${rule.bucket} ${headerTextOf(rule.rate)}`;
  const resetInMs = (fullUntil.get(memory) ?? 0) - ctx.now().getTime();
  if (resetInMs > 0) {
    return { isAdmitted: false, remaining: 0, resetInMs, isFirstRefusal: false };
  }
  const verdict = await hitOrAdmit(ctx, client, rule);
  if (!verdict.isAdmitted) {
    if (fullUntil.size >= REMEMBERED) fullUntil.clear();
    fullUntil.set(memory, ctx.now().getTime() + verdict.resetInMs);
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
