import type { Quota } from "../../quotas";

/** Pairs of letters: the same on every plan. */
export const lettersQuota: Quota = {
  name: "letters",
  ofOwner: ({ DAILY_LIMIT, COOLDOWN_SECONDS, RESERVATION_SECONDS }) => ({
    limits: [{ window: "day", max: DAILY_LIMIT }],
    cooldownMs: COOLDOWN_SECONDS * 1000,
    reservationMs: RESERVATION_SECONDS * 1000,
    onlyOneActive: true,
  }),
  ofAddress: ({ IP_DAILY_LIMIT, RESERVATION_SECONDS }) => ({
    limits: [{ window: "day", max: IP_DAILY_LIMIT }],
    cooldownMs: 0,
    reservationMs: RESERVATION_SECONDS * 1000,
    onlyOneActive: false,
  }),
};
