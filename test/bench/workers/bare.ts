import { Hono } from "hono";

export { JobLog } from "../../../src/engines/jobs";
export { GenerationLimit, RateWindows } from "../../../src/features/quotas";
export { ModelLedger } from "../../../src/engines/models";

/** One route and nothing before it. */
const app = new Hono().get("/bench/route", (c) => c.json({ ok: true }));

export default { fetch: app.fetch };
