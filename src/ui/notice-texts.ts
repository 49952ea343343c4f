import type { Language } from "../platform/language";

type Text = (count: number) => string;

const fr = {
  signedIn: () => "Vous êtes connecté.",
  adopted: (count) =>
    count === 1
      ? "Vous êtes connecté. Votre paire de lettres est désormais dans votre compte."
      : `Vous êtes connecté. Vos ${count} paires de lettres sont désormais dans votre compte.`,
  registered: () => "Votre compte est ouvert. Bienvenue à l’atelier.",
  registeredAndAdopted: (count) =>
    count === 1
      ? "Votre compte est ouvert. Votre paire de lettres y est désormais rangée."
      : `Votre compte est ouvert. Vos ${count} paires de lettres y sont désormais rangées.`,
  signedOut: () => "Vous êtes déconnecté.",
  profileSaved: () => "Profil enregistré.",
  pictureSaved: () => "Image enregistrée.",
  pictureRemoved: () => "Image retirée.",
  languageSaved: () => "Langue enregistrée.",
  passwordChanged: () => "Mot de passe changé. Vos autres appareils sont déconnectés.",
  deviceEnded: () => "Cet appareil est déconnecté.",
  devicesEnded: (count) =>
    count === 0
      ? "Aucun autre appareil n’était connecté."
      : count === 1
        ? "Un autre appareil a été déconnecté."
        : `${count} autres appareils ont été déconnectés.`,
  userChanged: () => "Le compte est modifié ; cela vaut dès la prochaine requête de la personne.",
  jobRetried: () => "La tâche est de nouveau en file.",
  personInvited: () => "Invitation envoyée.",
  roleChanged: () => "Rôle changé.",
  memberMuted: () => "Cette personne n’a plus la parole pour le moment.",
  memberUnmuted: () => "Cette personne a de nouveau la parole.",
  memberRemoved: () => "Cette personne est sortie du salon.",
  memberBanned: () => "Cette personne est bannie du salon.",
  banLifted: () => "Le bannissement est levé.",
  roomChanged: () => "Salon enregistré.",
  roomArchived: () => "Le salon est archivé.",
  roomReopened: () => "Le salon est rouvert.",
} satisfies Record<string, Text>;

export type NoticeName = keyof typeof fr;

const en: Record<NoticeName, Text> = {
  signedIn: () => "You are signed in.",
  adopted: (count) =>
    count === 1
      ? "You are signed in. Your pair of letters is now in your account."
      : `You are signed in. Your ${count} pairs of letters are now in your account.`,
  registered: () => "Your account is open. Welcome to the atelier.",
  registeredAndAdopted: (count) =>
    count === 1
      ? "Your account is open, and your pair of letters is now in it."
      : `Your account is open, and your ${count} pairs of letters are now in it.`,
  signedOut: () => "You are signed out.",
  profileSaved: () => "Profile saved.",
  pictureSaved: () => "Picture saved.",
  pictureRemoved: () => "Picture removed.",
  languageSaved: () => "Language saved.",
  passwordChanged: () => "Password changed. Your other devices are signed out.",
  deviceEnded: () => "That device is signed out.",
  devicesEnded: (count) =>
    count === 0
      ? "No other device was signed in."
      : count === 1
        ? "One other device was signed out."
        : `${count} other devices were signed out.`,
  userChanged: () => "The account is changed; it counts from that person’s next request on.",
  jobRetried: () => "The job is in the queue again.",
  personInvited: () => "Invitation sent.",
  roleChanged: () => "Role changed.",
  memberMuted: () => "This person is muted for now.",
  memberUnmuted: () => "This person may write again.",
  memberRemoved: () => "This person is out of the room.",
  memberBanned: () => "This person is banned from the room.",
  banLifted: () => "The ban is lifted.",
  roomChanged: () => "Room saved.",
  roomArchived: () => "The room is archived.",
  roomReopened: () => "The room is open again.",
};

export const noticeTexts: Readonly<Record<Language, Record<NoticeName, Text>>> = { fr, en };
