import { zValidator } from "@hono/zod-validator";
import type { Context, ErrorHandler, ValidationTargets } from "hono";
import { createMiddleware } from "hono/factory";
import type { HTTPException } from "hono/http-exception";
import type { ZodType } from "zod";
import { configOf } from "./config";
import { type AppEnv, contextFor } from "./context";
import type { Presenter } from "./envelopes";
import { AppError, platformError } from "./errors";
import { createLog, describeError } from "./log";
import { readSession, visitorActor } from "./session";

export const withContext = createMiddleware<AppEnv>(async function withContext(c, next) {
  const actor = visitorActor(await readSession(c, new Date()));
  const origin = { actor, language: c.get("language"), requestId: c.get("requestId") };
  c.set("ctx", contextFor(c.env, c.executionCtx, origin));
  await next();
});

/** A cookie rides on every request a browser makes, so an unsafe one must come from our own pages. */
export const refuseForeignOrigin = createMiddleware<AppEnv>(
  async function refuseForeignOrigin(c, next) {
    const isSafe = ["GET", "HEAD", "OPTIONS"].includes(c.req.method);
    if (!isSafe && isForeign(c)) throw platformError("FOREIGN_ORIGIN");
    await next();
  },
);

function isForeign(c: Context<AppEnv>): boolean {
  // No page can make a browser send this header elsewhere without being asked for leave first, which only listed origins get.
  if (c.req.header("authorization")) return false;
  const origin = c.req.header("origin");
  // Browsers send Origin with every unsafe request; its absence means a program, which holds no one else's cookie.
  if (origin) {
    const isListed = configOf(c.env).CORS_ALLOWED_ORIGINS.includes(origin);
    return !isListed && origin !== new URL(c.req.url).origin;
  }
  const site = c.req.header("sec-fetch-site");
  return site !== undefined && site !== "same-origin" && site !== "none";
}

type ValidOptions = {
  /** Asked before the refusal of a bad value, so that a stronger refusal wins. */
  readonly before?: (c: Context<AppEnv>) => Promise<unknown>;
  /** The code of a bad value, where the contract names another than VALIDATION_ERROR: always, or for some of what is wrong. */
  readonly refuse?: (issues: readonly { readonly message: string }[]) => AppError | undefined;
};

/** `zValidator` with one difference: failures take the same road as every other error. */
export const valid = <T extends keyof ValidationTargets, S extends ZodType>(
  target: T,
  schema: S,
  options: ValidOptions = {},
) =>
  zValidator(target, schema, async (result, c) => {
    if (result.success) return;
    await options.before?.(c as unknown as Context<AppEnv>);
    const refusal = options.refuse?.(result.error.issues);
    if (refusal) throw refusal;
    const issues = result.error.issues.map(({ path, message }) => ({
      field: path.join("."),
      message,
    }));
    throw platformError("VALIDATION_ERROR", { details: { issues } });
  });

/** The one error handler, told how its wire family speaks. */
export const respondWith =
  (present: Presenter): ErrorHandler<AppEnv> =>
  async (error, c) => {
    const refusal = toAppError(error);
    if (refusal.code === "INTERNAL_ERROR") {
      // A configuration at fault fails before there is a context, and has to be told all the more.
      const log = createLog({ request_id: c.get("requestId") });
      log.error("request_failed", { path: c.req.path, error: describeError(error) });
    }
    const response = await present(c, refusal);
    if (refusal.retryAfterSeconds !== undefined) {
      response.headers.set("Retry-After", String(refusal.retryAfterSeconds));
    }
    return response;
  };

function toAppError(error: Error): AppError {
  if (error instanceof AppError) return error;
  // Hono's own refusals, malformed JSON above all, wear the same envelope.
  if (isHttpException(error) && error.status < 500) {
    const code = error.status === 413 ? "PAYLOAD_TOO_LARGE" : "INVALID_REQUEST";
    return platformError(code, { cause: error });
  }
  return platformError("INTERNAL_ERROR", { cause: error });
}

/** By shape, as Hono itself does: two copies of the class may live in one program. */
const isHttpException = (error: Error): error is HTTPException => "getResponse" in error;
