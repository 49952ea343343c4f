import type { JobDescription } from "../../../platform/job-description";
import type { EventJobInput } from "./job-inputs";

export const eventDescription: JobDescription<EventJobInput> = {
  kind: { fr: "Événement de paiement", en: "Payment event" },
  of: ({ eventId }) => ({
    fr: `Événement de paiement ${eventId}`,
    en: `Payment event ${eventId}`,
  }),
};
