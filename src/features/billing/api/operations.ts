import * as z from "zod";
import { defineOperations } from "../../../platform/openapi/operations";
import { billingError } from "../errors";
import {
  CreateSession,
  EventReceived,
  PortalOpened,
  SessionCreated,
  SubscriptionAnswer,
} from "./schemas";

const sessionId = "cs_test_a1b2c3";

export const paymentOperations = defineOperations({
  tag: { name: "Payment", description: "Plans, and how they are paid for." },
  security: "bearer",
  schemas: { CreateSession, SubscriptionAnswer },
  errors: [billingError],
  operations: {
    "POST /api/payment/create-session": {
      id: "createPaymentSession",
      summary: "Begin to buy a plan",
      description:
        "`premium` is another name of `pro`. The person pays at `url`; the card is entered there and never reaches this product.",
      body: { schema: CreateSession, example: { planType: "pro" } },
      responses: {
        200: {
          description: "Where the person pays. Asked again within the hour, it is the same place.",
          schema: SessionCreated,
          example: {
            success: true,
            sessionId,
            url: `https://checkout.stripe.com/c/pay/${sessionId}`,
            simulated: false,
          },
        },
      },
      errors: ["ALREADY_SUBSCRIBED", "PAYMENTS_CLOSED", "PAYMENT_SERVICE_FAILED"],
    },
    "POST /api/payment/portal": {
      id: "openPaymentPortal",
      summary: "Change or cancel a subscription",
      responses: {
        200: {
          description: "Where the person changes the card, cancels, and finds invoices.",
          schema: PortalOpened,
          example: { success: true, url: "https://billing.stripe.com/p/session/test" },
        },
      },
      errors: ["NO_SUBSCRIPTION", "PAYMENTS_CLOSED", "PAYMENT_SERVICE_FAILED"],
    },
    "GET /api/payment/subscription-status": {
      id: "getSubscriptionStatus",
      summary: "Ask for one's plan",
      description: "What the plan allows, what is used of it, and what renews or ends when.",
      responses: {
        200: {
          description: "`endsAt` is there once a subscription is cancelled.",
          schema: SubscriptionAnswer,
          example: {
            success: true,
            planType: "pro",
            analysesCount: 4,
            canAnalyze: true,
            quotas: {
              analyses_a_month: 100,
              tailored_cvs_an_hour: 50,
              transcription_minutes_a_month: 600,
              storage_mb: 10_240,
            },
            subscription: {
              status: "active",
              planType: "pro",
              periodEndsAt: "2026-12-30T10:00:00.000Z",
              endsAt: null,
            },
            gift: null,
            simulated: false,
          },
        },
      },
      errors: [],
    },
    "POST /api/payment/webhook": {
      id: "receivePaymentEvent",
      summary: "Receive an event of Stripe",
      description:
        "Signed in `Stripe-Signature`. The event is stored once and acknowledged; a job fetches what it is about.",
      security: "none",
      body: {
        schema: z.looseObject({}),
        example: { id: "evt_1", type: "customer.subscription.updated" },
      },
      responses: {
        200: {
          description: "Stored, known already, or of no interest.",
          schema: EventReceived,
          example: { received: true },
        },
      },
      errors: ["WEBHOOK_REFUSED"],
    },
  },
});
