import { done } from "../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../platform/openapi/operations";
import { KEPT_OFFER_CHARACTERS, FEWEST_OFFER_CHARACTERS } from "../adding/add-offer";
import { offerError } from "../errors";
import { MAX_OFFERS } from "../store/insert-offer";
import { exampleListedOffer, exampleOffer, exampleOfferText } from "./examples";
import { AddOffer, OfferAnswer, OfferId, OfferListAnswer, OffersQuery, WithOffer } from "./schemas";

const offerParam = { schema: OfferId, example: { id: exampleOffer.id } };

export const offerOperations = defineOperations({
  tag: {
    name: "Offers",
    description:
      "Job offers that a member keeps, what they ask as quotes of their text, and how the member's profile answers.",
  },
  security: "bearer",
  schemas: { Offer: OfferAnswer },
  errors: [offerError],
  errorDetails: {
    OFFER_TOO_LONG: { limit: KEPT_OFFER_CHARACTERS },
    OFFER_TOO_SHORT: { limit: FEWEST_OFFER_CHARACTERS },
    OFFER_LIMIT_REACHED: { limit: MAX_OFFERS },
    OFFER_URL_REFUSED: { reason: "SCHEME_REFUSED" },
    OFFER_URL_UNREACHABLE: { reason: "STATUS_REFUSED", status: 403 },
  },
  operations: {
    "GET /api/offers": {
      id: "listOffers",
      summary: "List one's offers",
      query: { schema: OffersQuery, example: { page: 1, limit: 20 } },
      responses: {
        200: {
          description: "One page, the newest first; `match_score` is null without a profile.",
          schema: OfferListAnswer,
          example: { success: true, offers: [exampleListedOffer], total: 1, page: 1, limit: 20 },
        },
      },
      errors: ["VALIDATION_ERROR"],
    },
    "POST /api/offers": {
      id: "addOffer",
      summary: "Keep an offer, by its text or its address",
      description:
        "Exactly one of `text` (up to 20,000 characters) and `url` is given. A page is read by its structured data, else by its main text. `start` and `end` count UTF-16 units of `text` as it is answered.",
      body: { schema: AddOffer, example: { text: exampleOfferText } },
      responses: {
        201: {
          description: "The offer, what it asks, and how the member's profile answers.",
          schema: WithOffer,
          example: { success: true, offer: exampleOffer },
        },
      },
      errors: [
        "VALIDATION_ERROR",
        "OFFER_TEXT_REQUIRED",
        "OFFER_TOO_SHORT",
        "OFFER_TOO_LONG",
        "OFFER_URL_REFUSED",
        "OFFER_URL_UNREACHABLE",
        "OFFER_NOT_A_JOB",
        "OFFER_LIMIT_REACHED",
      ],
    },
    "GET /api/offers/:id": {
      id: "getOffer",
      summary: "Ask for one offer",
      params: offerParam,
      responses: {
        200: {
          description: "The offer, matched with the profile as it is.",
          schema: WithOffer,
          example: { success: true, offer: exampleOffer },
        },
      },
      errors: ["OFFER_NOT_FOUND"],
    },
    "DELETE /api/offers/:id": {
      id: "removeOffer",
      summary: "Delete an offer",
      params: offerParam,
      responses: { 200: { description: "It is gone.", schema: done, example: { success: true } } },
      errors: ["OFFER_NOT_FOUND"],
    },
  },
});
