import { loadMatching } from "../../../src/engines/matching";
import { AiWidgetsEnvelope } from "../../../src/features/cv-tailoring/widgets/ai-widgets";
import { buildWidgets } from "../../../src/features/cv-tailoring/widgets/build-widgets";
import { matchOffer, type Offer } from "../../../src/features/offers";
import { Resume } from "../../../src/features/profile";

export { JobLog } from "../../../src/engines/jobs";
export { ModelLedger } from "../../../src/engines/models";
export { GenerationLimit } from "../../../src/features/quotas";
export { RateWindows } from "../../../src/platform/limits";

type Order = { readonly resume: unknown; readonly offer: Offer; readonly now: string };

/** `POST /miss` makes the widgets of a profile for an offer, `POST /hit` takes stored ones. */
export default {
  async fetch(request: Request): Promise<Response> {
    const body = await request.text();
    if (new URL(request.url).pathname === "/hit") {
      return Response.json(AiWidgetsEnvelope.parse(JSON.parse(body)));
    }
    const { resume: stored, offer, now } = JSON.parse(body) as Order;
    const resume = Resume.parse(stored);
    const date = new Date(now);
    const { matchNeeds } = await loadMatching();
    const match = await matchOffer(offer, resume, { date, language: "fr" });
    const input = { resume, offer, match, language: "fr", now: date } as const;
    return Response.json(AiWidgetsEnvelope.parse(buildWidgets(matchNeeds, input).envelope));
  },
};
