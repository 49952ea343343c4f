import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv, Ctx } from "../context";
import { platformError } from "../errors";
import { describeError } from "../log";
import { Memory } from "../memory";
import { countRefusal } from "../metrics";
import { headerTextOf, type Rate, rateTextOf, windowSecondsOf } from "../rate";
import { routeOf } from "../route-of";
import { besideFew } from "./crowd";
import { clientKeyOf, networkKeyOf } from "./client-key";
import type { Verdict } from "./fixed-window";
import { rateWindows } from "./rate-windows-of";
import { type LimitRule, limitRuleFor } from "./route-limits";

/**
 * It admits requests by their route's limit, with at most one round trip. A write waits for its limiter first; a read runs
 * beside it and its answer is withheld on refusal. A client with a window known to be full is refused without a round trip.
 */
export const limitRoutes = createMiddleware<AppEnv>(async function limitRoutes(c, next) {
  const ctx = c.get("ctx");
  const rule = limitRuleFor(ctx, routeOf(c));
  const client = await clientOf(c, rule);
  const remembered = rememberedRefusal(ctx, client, rule);
  if (remembered) refuse(c, rule, remembered);
  const ask = () => askWindows(ctx, client, rule);
  const asked = rule.by === "network" ? besideFew(ctx, ask) : ask();
  if (isRead(c)) await next();
  const verdict = await asked;
  if (!verdict.isAdmitted) refuse(c, rule, verdict);
  setWindowHeaders(c, rule, verdict);
  if (!isRead(c)) await next();
});

/**
 * It admits pages as `limitRoutes` admits the API. A form that proves who one is asks its limiter itself, so that the
 * refusal comes back in the form with what was typed.
 */
export const limitPages = createMiddleware<AppEnv>(async function limitPages(c, next) {
  const isAskedByForm = !isRead(c) && limitRuleFor(c.get("ctx"), routeOf(c)).by === "network";
  return isAskedByForm ? next() : limitRoutes(c, next);
});

function clientOf(c: Context<AppEnv>, { by }: LimitRule): Promise<string> {
  const address = c.req.header("cf-connecting-ip") ?? "";
  return by === "network"
    ? networkKeyOf(c.get("ctx"), address)
    : clientKeyOf(c.get("ctx"), address);
}

const isRead = ({ req: { method } }: Context<AppEnv>) => method === "GET" || method === "HEAD";

function refuse(c: Context<AppEnv>, rule: LimitRule, verdict: Verdict): never {
  discardAnswer(c);
  logRefusal(c, rule);
  setWindowHeaders(c, rule, verdict);
  throw refusal(rule.rate, verdict.resetInMs);
}

/** It discards the answer that ran ahead, and its headers, so that the refusal does not inherit them. */
function discardAnswer(c: Context<AppEnv>): void {
  if (!c.finalized) return;
  void c.res.body?.cancel();
  c.res = undefined;
  // Otherwise Hono would add the refusal's headers to the discarded answer.
  c.finalized = false;
}

function refusal(rate: Rate, resetInMs: number) {
  const retryAfterSeconds = wholeSeconds(resetInMs);
  const details = { limit: rateTextOf(rate), seconds: retryAfterSeconds };
  return platformError("RATE_LIMIT_EXCEEDED", { details, retryAfterSeconds });
}

/** The headers follow https://www.ietf.org/archive/id/draft-ietf-httpapi-ratelimit-headers-10.html */
function setWindowHeaders(c: Context<AppEnv>, { name, rate }: LimitRule, verdict: Verdict): void {
  const { remaining, resetInMs } = verdict;
  c.header("RateLimit-Policy", `"${name}";q=${rate.max};w=${windowSecondsOf(rate)}`);
  c.header("RateLimit", `"${name}";r=${remaining};t=${wholeSeconds(resetInMs)}`);
  c.header("X-RateLimit-Limit", headerTextOf(rate));
}

function logRefusal(c: Context<AppEnv>, rule: LimitRule): void {
  const ctx = c.get("ctx");
  const { name, bucket, rate } = rule;
  countRefusal(ctx.env, name);
  ctx.later(
    clientOf(c, rule).then((client) =>
      ctx.log.warn("rate_limit_exceeded", { client, route: bucket, limit: rateTextOf(rate) }),
    ),
  );
}

/** It holds windows known to be full, and until when, so that such a client is refused without a round trip. */
const fullUntil = new Memory<string, number>(5_000);

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
    fullUntil.set(memoryOf(client, rule), ctx.now().getTime() + verdict.resetInMs);
  }
  return verdict;
}

/** A counter that cannot be reached must not take the product down: the failure is logged, and the request goes on. */
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
