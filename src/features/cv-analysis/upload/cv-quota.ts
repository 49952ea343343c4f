import { ANALYSES_QUOTA, type Quota, quotasOf } from "../../quotas";

/** It counts analyses by calendar month; how many there are depends on the plan. */
export const cvQuota: Quota = {
  name: ANALYSES_QUOTA,
  followsPlan: true,
  ofOwner: (config, plan) => ({
    limits: [{ window: "month", max: quotasOf(config, plan).analyses_a_month }],
    cooldownMs: 0,
    reservationMs: config.RESERVATION_SECONDS * 1000,
    onlyOneActive: false,
  }),
};
