import { defineFlashes } from "../../../../platform/flash-texts";

export const chatFlashes = defineFlashes("chat", {
  personInvited: { fr: () => "Invitation envoyée.", en: () => "Invitation sent." },
  roleChanged: { fr: () => "Rôle changé.", en: () => "Role changed." },
  memberMuted: {
    fr: () => "Cette personne n’a plus la parole pour le moment.",
    en: () => "This person is muted for now.",
  },
  memberUnmuted: {
    fr: () => "Cette personne a de nouveau la parole.",
    en: () => "This person may write again.",
  },
  memberRemoved: {
    fr: () => "Cette personne est sortie du salon.",
    en: () => "This person is out of the room.",
  },
  memberBanned: {
    fr: () => "Cette personne est bannie du salon.",
    en: () => "This person is banned from the room.",
  },
  banLifted: { fr: () => "Le bannissement est levé.", en: () => "The ban is lifted." },
  roomChanged: { fr: () => "Salon enregistré.", en: () => "Room saved." },
  roomArchived: { fr: () => "Le salon est archivé.", en: () => "The room is archived." },
  roomReopened: { fr: () => "Le salon est rouvert.", en: () => "The room is open again." },
});
