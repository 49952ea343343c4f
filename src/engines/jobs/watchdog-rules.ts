import { configOf } from "../../platform/config";
import type { WatchdogRules } from "./watchdog";

/** It reads the rules from the configuration; the decisions themselves know no configuration. */
export function watchdogRulesOf(env: Env): WatchdogRules {
  const config = configOf(env);
  return {
    resendMs: config.JOB_RESEND_SECONDS * 1000,
    retentionMs: config.JOB_RETENTION_HOURS * 3_600_000,
    maxAttempts: config.JOB_MAX_ATTEMPTS,
  };
}
