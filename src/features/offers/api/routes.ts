import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import { clientOf } from "../../../platform/client";
import type { AppEnv } from "../../../platform/context";
import { presentCommunityError } from "../../../platform/envelopes";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { offerError } from "../errors";
import { removeOffer } from "../keeping/remove-offer";
import { addMatchedOffer, getMatchedOffer, listMatchedOffers } from "../match/matched-offer";
import { AddOffer, OfferId, OffersQuery } from "./schemas";
import { toOfferAnswer, toOfferList } from "./wire";

const knownOffer = valid("param", OfferId, { refuse: () => offerError("OFFER_NOT_FOUND") });

/** `/api/offers…` is for members, each for their own offers. */
export const offerRoutes = new Hono<AppEnv>()
  .basePath("/api/offers")
  .use(noStore)
  .use(userGuard)
  .get("/", valid("query", OffersQuery), async (c) => {
    const query = c.req.valid("query");
    return c.json(toOfferList(await listMatchedOffers(c.var.ctx, query), query));
  })
  .post("/", valid("json", AddOffer), async (c) => {
    const { origin: ownOrigin } = clientOf(c);
    const added = await addMatchedOffer(c.var.ctx, { ...c.req.valid("json"), ownOrigin });
    return c.json({ success: true, offer: toOfferAnswer(added) }, 201);
  })
  .get("/:id", knownOffer, async (c) => {
    const offer = toOfferAnswer(await getMatchedOffer(c.var.ctx, c.req.valid("param").id));
    return c.json({ success: true, offer });
  })
  .delete("/:id", knownOffer, async (c) => {
    await removeOffer(c.var.ctx, c.req.valid("param").id);
    return c.json({ success: true });
  })
  .onError(respondWith(presentCommunityError));
