import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";
import { platformError } from "./errors";

const RETRY_AFTER_SECONDS = 5;

/**
 * It answers with an error when a binding is so slow that the work takes longer than ANSWER_WITHIN_MS. The work goes on
 * after the answer, so that what it began to write is not left half-written.
 */
export const answerInTime = createMiddleware<AppEnv>(async function answerInTime(c, next) {
  const { config, later } = c.get("ctx");
  const work = next();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), config.ANSWER_WITHIN_MS);
  });
  const first = await Promise.race([work, late]);
  clearTimeout(timer);
  if (first !== "late") return;
  later(work);
  throw platformError("ANSWER_LATE", { retryAfterSeconds: RETRY_AFTER_SECONDS });
});
