import { defineOperations } from "../../../platform/openapi/operations";
import { metricsError } from "../errors";
import { Health, Readiness } from "./schemas";

const ok = { status: "ok", duration_ms: 2 } as const;

export const healthOperations = defineOperations({
  tag: { name: "Operation", description: "For whoever runs the atelier." },
  security: "none",
  schemas: { Health, Readiness },
  errors: [metricsError],
  operations: {
    "GET /health": {
      id: "getHealth",
      summary: "Whether the process lives",
      responses: {
        200: {
          description: "It does.",
          schema: Health,
          example: {
            status: "healthy",
            app_name: "atelier",
            environment: "production",
            version: "1.0.0",
          },
        },
      },
      errors: [],
    },
    "GET /health/ready": {
      id: "getReadiness",
      summary: "Whether everything it needs is there",
      description:
        "Database, cache, files, the queue's depth, the lag of the jobs' watchdog; each by its own clock.",
      responses: {
        200: {
          description: "Everything is there.",
          schema: Readiness,
          example: {
            status: "ready",
            checks: {
              database: ok,
              cache: ok,
              files: ok,
              queue_depth: { ...ok, value: 0 },
              watchdog_lag: { ...ok, value: 0 },
            },
          },
        },
        503: {
          description: "Something is not.",
          schema: Readiness,
          example: {
            status: "not_ready",
            checks: {
              database: ok,
              cache: ok,
              files: { status: "failed", duration_ms: 2000, reason: "timed_out" },
              queue_depth: { ...ok, value: 0 },
              watchdog_lag: { ...ok, value: 0 },
            },
          },
        },
      },
      errors: [],
    },
    "GET /metrics": {
      id: "getMetrics",
      summary: "Measures in Prometheus' text format",
      description:
        "Only where a `METRICS_TOKEN` is configured, and with it as bearer. `atelier_isolate_*` is of the isolate that answers; everything else is of the whole atelier.",
      security: "metrics",
      responses: { 200: { description: "The measures.", type: "text/plain" } },
      errors: ["METRICS_TOKEN_REQUIRED", "NOT_FOUND"],
    },
  },
});
