import { readCv } from "../../../src/engines/cv-reading/read-cv";

export { JobLog } from "../../../src/engines/jobs";
export { RateWindows } from "../../../src/platform/limits";
export { GenerationLimit } from "../../../src/features/quotas";
export { ModelLedger } from "../../../src/engines/models";

/** It answers a posted PDF with the code of its failure, or "read"; anything else with nothing done. */
export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method !== "POST") return new Response("nothing");
    const bytes = new Uint8Array(await request.arrayBuffer());
    const outcome = await readCv({ bytes, fileName: "cv.pdf" });
    return new Response(outcome.ok ? "read" : outcome.code);
  },
};
