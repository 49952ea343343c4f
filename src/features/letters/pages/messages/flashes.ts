import { defineFlashes } from "../../../../platform/flash-texts";

export const letterFlashes = defineFlashes("letters", {
  adopted: {
    fr: (count) =>
      count === 1
        ? "Votre paire de lettres est désormais dans votre compte."
        : `Vos ${count} paires de lettres sont désormais dans votre compte.`,
    en: (count) =>
      count === 1
        ? "Your pair of letters is now in your account."
        : `Your ${count} pairs of letters are now in your account.`,
  },
  noteKept: { fr: () => "Note gardée.", en: () => "Note kept." },
  requestKept: {
    fr: () => "Demande gardée : elle sera écrite quand la porte s’ouvrira.",
    en: () => "Request kept: it will be written when the door opens.",
  },
  invitationAsked: {
    fr: () => "Demande d’invitation envoyée.",
    en: () => "Request for an invitation sent.",
  },
});
