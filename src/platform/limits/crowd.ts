import type { Ctx } from "../context";
import { platformError } from "../errors";

/** A counter answers within milliseconds in the cloud; so many beside each other are a crowd. */
const MOST_AT_ONCE = 8;
const RETRY_AFTER_SECONDS = 5;

let asking = 0;

/**
 * It asks the counter of a request that proves who one is, unless as many others are doing so. Each of them will want a hash,
 * and a counter that is new: a crowd is refused here, so that it costs the isolate neither.
 */
export async function besideFew<T>(ctx: Pick<Ctx, "later">, ask: () => Promise<T>): Promise<T> {
  if (asking >= MOST_AT_ONCE) {
    const details = { limit: `${MOST_AT_ONCE} at once`, seconds: RETRY_AFTER_SECONDS };
    throw platformError("RATE_LIMIT_EXCEEDED", { details, retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
  asking += 1;
  const asked = ask().finally(() => {
    asking -= 1;
  });
  // A request whose client has left is not resumed, but what it left for later is.
  ctx.later(asked.catch(() => undefined));
  return asked;
}
