import type { Language } from "../platform/language";

const fr = {
  progress: "Avancement de l’envoi",
  sending: "Envoi de {name} : {percent}",
  paused: "En pause : {name}, {percent}",
  unfinished:
    "L’envoi de {name} s’est arrêté à {percent}. Choisissez à nouveau ce fichier pour continuer.",
  other: "Ce n’est pas le fichier interrompu : un nouvel envoi commence.",
  retrying: "La connexion est perdue ; nouvel essai dans quelques secondes…",
  offline:
    "Il n’y a pas de connexion, et rien n’a été envoyé. Renvoyez le fichier quand elle sera revenue.",
  unreadable:
    "{name} ne peut plus être lu sur cet appareil. Choisissez à nouveau le même fichier pour continuer.",
  failed: "L’envoi a échoué : {reason}",
  done: "{name} est enregistré.",
  pause: "Suspendre",
  resume: "Reprendre",
  cancel: "Abandonner",
};

const en: typeof fr = {
  progress: "Progress of the upload",
  sending: "Sending {name}: {percent}",
  paused: "Paused: {name}, {percent}",
  unfinished: "The upload of {name} stopped at {percent}. Choose that file again to go on.",
  other: "This is not the interrupted file: a new upload begins.",
  retrying: "The connection is lost; trying again in a few seconds…",
  offline: "There is no connection, so that nothing was sent. Send the file again once it is back.",
  unreadable: "{name} can no longer be read on this device. Choose the same file again to go on.",
  failed: "The upload failed: {reason}",
  done: "{name} is kept.",
  pause: "Pause",
  resume: "Go on",
  cancel: "Give up",
};

/** A page hands these sentences to the browser module that sends a file in parts, in its language. */
export type UploadTexts = typeof fr;

export const uploadTexts: Readonly<Record<Language, UploadTexts>> = { fr, en };
