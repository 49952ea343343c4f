import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";
import { platformError } from "./errors";

const RETRY_AFTER_SECONDS = 5;
/** It is 256 kbit/s: a picture from a slow line is no slow binding. */
const SLOWEST_BYTES_PER_MS = 32;

/** The time in milliseconds that a request may take, the arrival of its body included. `length` is in bytes. */
export const answerWithin = (withinMs: number, length: string | undefined): number =>
  withinMs + Math.ceil((Number(length) || 0) / SLOWEST_BYTES_PER_MS);

/**
 * It answers with an error when a binding is so slow that the work takes longer than ANSWER_WITHIN_MS. The work goes on
 * after the answer, so that what it began to write is not left half-written.
 */
export const answerInTime = createMiddleware<AppEnv>(async function answerInTime(c, next) {
  const { config, later } = c.get("ctx");
  const work = next();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    const ms = answerWithin(config.ANSWER_WITHIN_MS, c.req.header("content-length"));
    timer = setTimeout(() => resolve("late"), ms);
  });
  const first = await Promise.race([work, late]);
  clearTimeout(timer);
  if (first !== "late") return;
  later(work);
  throw platformError("ANSWER_LATE", { retryAfterSeconds: RETRY_AFTER_SECONDS });
});
