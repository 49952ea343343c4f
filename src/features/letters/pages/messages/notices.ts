import { defineNotices } from "../../../../platform/notice-texts";

export const letterNotices = defineNotices("letters", {
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
});
