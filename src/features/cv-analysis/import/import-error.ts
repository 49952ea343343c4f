import { defineErrors } from "../../../platform/errors";

/** Only a page takes a CV over, so that the API knows no such refusal. */
export const importError = defineErrors({
  NOTHING_ACCEPTED: {
    status: 400,
    title: { fr: "Rien de coché", en: "Nothing ticked" },
    advice: () => ({
      fr: "Cochez au moins un champ à reprendre.",
      en: "Tick at least one field to take over.",
    }),
  },
});
