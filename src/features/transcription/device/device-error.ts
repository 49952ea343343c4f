import { defineErrors } from "../../../platform/errors";

/** They refuse what a browser asks that listens to a recording by itself. */
export const deviceError = defineErrors({
  SPEECH_MODEL_NOT_FOUND: {
    status: 404,
    title: { fr: "Aucun modèle ici", en: "No model here" },
    advice: () => ({
      fr: "L’atelier ne propose pas, ou plus, ce modèle d’écoute.",
      en: "The atelier does not offer this model, or no longer does.",
    }),
  },
  DEVICE_IMPOSSIBLE: {
    status: 409,
    title: { fr: "Rien à écouter ici", en: "Nothing to listen to here" },
    advice: () => ({
      fr: "Un appareil n’écoute qu’un enregistrement gardé sans texte, qu’aucun moteur n’écoute en ce moment.",
      en: "A device listens only to a recording that is kept without a text, and that no engine listens to at the moment.",
    }),
  },
  CHUNK_NOT_FOUND: {
    status: 404,
    title: { fr: "Partie introuvable", en: "No such part" },
    advice: () => ({
      fr: "Cette partie n’est pas dans le plan ; demandez-le à nouveau.",
      en: "This part is not in the plan; ask for the plan again.",
    }),
  },
  chunks_refused: {
    status: 422,
    title: { fr: "Plan refusé", en: "Plan refused" },
    advice: () => ({
      fr: "Les parties couvrent tout l’enregistrement, dans l’ordre ; chacune dure dix minutes au plus, et la suivante en reprend 30 s au plus.",
      en: "The parts cover all of the recording, in order; each lasts ten minutes at most, and the next one repeats 30 s of it at most.",
    }),
  },
  words_refused: {
    status: 422,
    title: { fr: "Mots refusés", en: "Words refused" },
    advice: () => ({
      fr: "Les mots se suivent dans le temps, et aucun ne sort de sa partie.",
      en: "Words follow each other in time, and none leaves its part.",
    }),
  },
  language_unsupported: {
    status: 422,
    title: { fr: "Langue inconnue du modèle", en: "Language unknown to the model" },
    advice: () => ({
      fr: "Ce modèle ne comprend pas cette langue. Choisissez-en une autre, ou importez des sous-titres.",
      en: "This model does not understand this language. Choose another one, or import captions.",
    }),
  },
});
