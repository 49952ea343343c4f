import { createApp } from "../../../src/app";

export { JobLog } from "../../../src/engines/jobs";
export { RateWindows } from "../../../src/platform/limits";
export { GenerationLimit } from "../../../src/features/quotas";
export { ModelLedger } from "../../../src/engines/models";

/** The product with one more route behind all of its middleware, which answers as the bare one does. */
const app = createApp().get("/bench/route", (c) => c.json({ ok: true }));

export default { fetch: app.fetch };
