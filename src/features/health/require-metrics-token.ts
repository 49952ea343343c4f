import { platformError } from "../../platform/errors";
import type { Ctx } from "../../platform/context";
import { metricsError } from "./errors";

/** Without a configured token the page does not exist. Tokens of any length are compared in constant time. */
export async function requireMetricsToken({ config }: Ctx, authorization: string): Promise<void> {
  if (config.METRICS_TOKEN === "") throw platformError("NOT_FOUND");
  const [given, expected] = await Promise.all([
    digest(/^Bearer (.+)$/i.exec(authorization)?.[1] ?? ""),
    digest(config.METRICS_TOKEN),
  ]);
  if (!crypto.subtle.timingSafeEqual(given, expected)) throw metricsError("METRICS_TOKEN_REQUIRED");
}

const digest = (text: string) => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
