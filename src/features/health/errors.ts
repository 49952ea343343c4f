import { defineErrors } from "../../platform/errors";

export const metricsError = defineErrors({
  METRICS_TOKEN_REQUIRED: {
    status: 401,
    title: { fr: "Jeton requis", en: "Token required" },
    advice: () => ({
      fr: "Les mesures se lisent avec l’en-tête Authorization: Bearer et le jeton METRICS_TOKEN.",
      en: "Metrics are read with the header Authorization: Bearer and the METRICS_TOKEN.",
    }),
  },
});
