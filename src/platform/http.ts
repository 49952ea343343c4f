import { zValidator } from "@hono/zod-validator";
import type { Context, ErrorHandler, ValidationTargets } from "hono";
import { createMiddleware } from "hono/factory";
import type { HTTPException } from "hono/http-exception";
import type { ZodType } from "zod";
import { type AppEnv, contextFor, type Ctx } from "./context";
import type { Presenter } from "./envelopes";
import { AppError, platformError } from "./errors";
import type { FeatureSet } from "./feature-set";
import { invalidValue } from "./invalid-value";
import { createLog, describeError } from "./log";
import { readFromReplicas } from "./read-replicas";
import { languageOf } from "./request-language";
import { routeOf } from "./route-of";
import { readVisitorActor } from "./session";

/** It gives each request its language, its session and its context. */
export const withContext = (features: FeatureSet<Ctx>) =>
  createMiddleware<AppEnv>(async function withContext(c, next) {
    c.set("features", features);
    const language = languageOf(c);
    c.set("language", language);
    const actor = await readVisitorActor(c, new Date());
    const origin = { actor, features, language, requestId: c.get("requestId") };
    c.set("ctx", contextFor(c.env, c.executionCtx, origin));
    return readFromReplicas(c, next);
  });

type ValidOptions = {
  /** It runs before the refusal of a bad value, so that a stronger refusal wins. */
  readonly before?: (c: Context<AppEnv>) => Promise<unknown>;
  /**
   * It returns the error of a bad value, where the contract names another than VALIDATION_ERROR, for all or some issues.
   */
  readonly refuse?: (issues: readonly { readonly message: string }[]) => AppError | undefined;
};

/** It is `zValidator` with one difference: its failures reach the error handler like every other error. */
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
    // Hono reads a body of another type as an empty object.
    if (target === "json" && !isJson(c.req.header("content-type")))
      throw platformError("INVALID_REQUEST");
    const language = (c as unknown as Context<AppEnv>).get("language");
    throw await invalidValue(schema, result.data, language);
  });

const isJson = (type = "") => /^application\/([a-z-.]+\+)?json\b/i.test(type);

/** It is the one error handler; its presenter writes errors in the form of a wire family. */
export const respondWith =
  (present: Presenter): ErrorHandler<AppEnv> =>
  async (error, c) => {
    const refusal = toAppError(error);
    if (refusal.status >= 500 && refusal.cause !== undefined) {
      // A wrong configuration fails before there is a context, and must be logged all the more.
      const log = createLog({ request_id: c.get("requestId") });
      const route = routeOf(c) ?? `${c.req.method} unknown`;
      log.error("request_failed", { route, error: describeError(refusal.cause) });
    }
    const response = await present(c, refusal);
    if (refusal.retryAfterSeconds !== undefined) {
      response.headers.set("Retry-After", String(refusal.retryAfterSeconds));
    }
    return response;
  };

function toAppError(error: Error): AppError {
  if (error instanceof AppError) return error;
  // Hono's own refusals, above all malformed JSON, get the same envelope.
  if (isHttpException(error) && error.status < 500) {
    const code = error.status === 413 ? "PAYLOAD_TOO_LARGE" : "INVALID_REQUEST";
    return platformError(code, { cause: error });
  }
  return platformError("INTERNAL_ERROR", { cause: error });
}

/** It checks the shape, as Hono itself does, because two copies of the class may live in one program. */
const isHttpException = (error: Error): error is HTTPException => "getResponse" in error;
