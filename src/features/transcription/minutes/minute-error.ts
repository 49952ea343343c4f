import { defineErrors } from "../../../platform/errors";

type MinuteDetails = {
  readonly needed: number;
  readonly left: number;
  readonly allowed: number;
  /** It is an ISO 8601 date and time. */
  readonly resets_at: string;
};

/** The documentation words a refusal without its details. */
const dayOf = (moment = "") => moment.slice(0, 10);

/** It is the refusal of a recording that is longer than what the plan has left. */
export const minuteError = defineErrors({
  MINUTES_SPENT: {
    status: 429,
    title: { fr: "Pas assez de minutes ce mois-ci", en: "Too few minutes left this month" },
    advice: ({ needed, left, allowed, resets_at }: MinuteDetails) => ({
      fr: `Cet enregistrement dure ${needed} min, et il vous en reste ${left} sur ${allowed} ce mois-ci. Les prochaines s’ouvrent le ${dayOf(resets_at)} (UTC).`,
      en: `This recording has ${needed} minutes, and ${left} of your ${allowed} are left this month. The next ones open on ${dayOf(resets_at)} (UTC).`,
    }),
  },
});
