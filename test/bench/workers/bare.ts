import { Hono } from "hono";

export { JobLog } from "../../../src/engines/jobs";
export { RateWindows } from "../../../src/platform/limits";
export { GenerationLimit } from "../../../src/features/quotas";
export { ModelLedger } from "../../../src/engines/models";

/** One route and nothing before it. */
const app = new Hono().get("/bench/route", (c) => c.json({ ok: true }));

export default { fetch: app.fetch };
