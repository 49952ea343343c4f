import type { Language } from "../../../../platform/language";
import type { DeviceTexts } from "../device-texts";

const english = {
  title: "Listen on this device",
  offer: (name: string, size: string) =>
    `This browser can listen by itself, with the model ${name}: ${size} are downloaded once and kept in the browser.`,
  offerLink: "Listen on this device…",
  lead: "This browser listens to the recording by itself. It takes about as long as the recording, or longer, and this page has to stay open; what has been heard is kept, and a later visit goes on from there.",
  quality:
    "How good the text is depends on the model and on the recording. You can correct every word.",
  model: (name: string, size: string) =>
    `Model ${name}, ${size}: it is downloaded once, from this site alone, and kept in this browser.`,
  english: "The model understands English only.",
  spoken: "Spoken language",
  start: "Listen to the recording",
  cancel: "Stop",
  bar: "Progress of this step",
  back: "Back to the recording",
  withoutScripts: "Scripts do not run here, so that this browser cannot listen.",
  said: {
    sound: "The recording is being read…",
    model: "The model is being downloaded…",
    start: "The model is getting ready…",
    part: "Part {place} of {of} is listened to…",
    done: "Everything has been heard.",
    kept: "The model is in this browser already.",
    refusals: {
      unsupported:
        "This browser cannot listen by itself. A current Chrome, Edge, Firefox or Safari can.",
      language:
        "This model does not understand this language. Choose another one, or import captions.",
      offline:
        "The connection was lost. What has been heard is kept: listen again, and it goes on from there.",
      undecodable: "This browser cannot read the sound of the recording. Another one may.",
      too_large: "The recording is too large for this browser. Cut it into several files.",
      model_gone: "The atelier has another model by now. Reload this page.",
      model_damaged: "The model did not arrive as it was sent, and was thrown away. Try again.",
      engine:
        "The model could not be started, or has stopped: this device may have too little memory. What has been heard is kept.",
      taken:
        "The recording has got its text otherwise, or an engine listens to it now. Go back to see it.",
      refused: "The atelier has not taken what was heard. Reload this page, then listen again.",
      stopped: "Stopped. What has been heard is kept: listen again, and it goes on from there.",
    },
  } satisfies DeviceTexts as DeviceTexts,
};

const french: typeof english = {
  title: "Écouter sur cet appareil",
  offer: (name, size) =>
    `Ce navigateur peut écouter lui-même, avec le modèle ${name} : ${size} à télécharger une fois, gardés dans le navigateur.`,
  offerLink: "Écouter sur cet appareil…",
  lead: "Ce navigateur écoute lui-même l’enregistrement. Il y faut à peu près sa durée, ou davantage, et cette page doit rester ouverte ; ce qui est entendu est gardé, et une prochaine visite reprend à cet endroit.",
  quality:
    "La qualité du texte dépend du modèle et de l’enregistrement. Vous pourrez corriger chaque mot.",
  model: (name, size) =>
    `Modèle ${name}, ${size} : il est téléchargé une fois, depuis ce site seulement, et gardé dans ce navigateur.`,
  english: "Ce modèle ne comprend que l’anglais.",
  spoken: "Langue parlée",
  start: "Écouter l’enregistrement",
  cancel: "Arrêter",
  bar: "Avancement de cette étape",
  back: "Revenir à l’enregistrement",
  withoutScripts: "Les scripts sont désactivés : ce navigateur ne peut pas écouter.",
  said: {
    sound: "Lecture de l’enregistrement…",
    model: "Téléchargement du modèle…",
    start: "Préparation du modèle…",
    part: "Écoute de la partie {place} sur {of}…",
    done: "Tout est entendu.",
    kept: "Le modèle est déjà dans ce navigateur.",
    refusals: {
      unsupported:
        "Ce navigateur ne peut pas écouter lui-même. Un Chrome, Edge, Firefox ou Safari récent le peut.",
      language:
        "Ce modèle ne comprend pas cette langue. Choisissez-en une autre, ou importez des sous-titres.",
      offline:
        "La connexion est coupée. Ce qui est entendu est gardé : relancez l’écoute, elle reprendra à cet endroit.",
      undecodable:
        "Ce navigateur ne sait pas lire le son de cet enregistrement. Un autre le peut peut-être.",
      too_large:
        "Cet enregistrement est trop volumineux pour ce navigateur. Coupez-le en plusieurs fichiers.",
      model_gone: "L’atelier a désormais un autre modèle. Rechargez cette page.",
      model_damaged:
        "Le modèle n’est pas arrivé tel qu’il a été envoyé, et n’est pas gardé. Réessayez.",
      engine:
        "Le modèle n’a pas pu démarrer, ou s’est arrêté : la mémoire de cet appareil ne suffit peut-être pas. Ce qui est entendu est gardé.",
      taken:
        "L’enregistrement a reçu son texte autrement, ou un moteur l’écoute désormais. Revenez en arrière pour le voir.",
      refused:
        "L’atelier n’a pas accepté ce qui a été entendu. Rechargez cette page, puis relancez l’écoute.",
      stopped:
        "Arrêté. Ce qui est entendu est gardé : relancez l’écoute, elle reprendra à cet endroit.",
    },
  },
};

export const deviceMessages: Readonly<Record<Language, typeof english>> = {
  fr: french,
  en: english,
};
