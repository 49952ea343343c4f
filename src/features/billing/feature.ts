import type { Feature } from "../../platform/feature";
import { eventJob } from "./events/event-job";
import { reconcileJob } from "./reconcile/reconcile-job";

const KIB = 1024;

export const billingFeature: Feature = {
  name: "billing",
  api: [
    {
      paths: ["/api/payment/*"],
      family: "cv",
      load: async () => (await import("./api/routes")).paymentRoutes,
      bodyLimits: { "POST /api/payment/webhook": 512 * KIB },
    },
  ],
  operations: async () => [(await import("./api/operations")).paymentOperations],
  pages: {
    paths: ["/account/plan/*", "/admin/plans/*"],
    load: async () => (await import("./pages/pages")).billingPages,
    styles: "billing",
    nav: {
      path: "/account/plan",
      label: { fr: "Mon forfait", en: "My plan" },
      order: 11,
      audience: "members",
      menu: "account",
    },
  },
  rates: {
    payment_begin: {
      rate: "20/minute",
      routes: [
        "POST /api/payment/create-session",
        "POST /api/payment/portal",
        "POST /account/plan/checkout/:id/pay",
        "POST /account/plan/simulation",
      ],
    },
    plans_giving: {
      rate: "60/minute",
      routes: ["POST /admin/plans", "POST /admin/plans/gifts/:id/end"],
    },
    // The service sends from few addresses, and what it is refused it sends again.
    payment_events: { rate: "1200/minute", routes: ["POST /api/payment/webhook"] },
  },
  twins: {
    "GET /account/plan": "GET /api/payment/subscription-status",
    "POST /account/plan/checkout": "POST /api/payment/create-session",
    "POST /account/plan/portal": "POST /api/payment/portal",
  },
  jobs: [eventJob, reconcileJob],
  cron: { "0 2 * * *": async () => (await import("./reconcile/tend-billing")).tendBilling },
  personalData: async () => (await import("./store/personal-data")).billingPersonalData,
  notices: [
    {
      name: "billing",
      label: { fr: "Mon forfait et mes paiements", en: "My plan and payments" },
      texts: async () => (await import("./pages/messages/notice-texts")).billingTexts,
    },
  ],
  flashes: async () => (await import("./pages/messages/flashes")).billingFlashes,
};
