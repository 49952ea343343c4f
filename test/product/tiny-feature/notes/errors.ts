import { defineErrors } from "../../../../src/platform/errors";

export const noteError = defineErrors({
  NOTE_NOT_FOUND: {
    status: 404,
    title: { fr: "Note introuvable", en: "No such note" },
  },
});
