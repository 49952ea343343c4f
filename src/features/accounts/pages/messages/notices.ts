import { defineNotices } from "../../../../platform/notice-texts";

export const accountNotices = defineNotices("accounts", {
  signedIn: { fr: () => "Vous êtes connecté.", en: () => "You are signed in." },
  registered: {
    fr: () => "Votre compte est ouvert. Bienvenue à l’atelier.",
    en: () => "Your account is open. Welcome to the atelier.",
  },
  signedOut: { fr: () => "Vous êtes déconnecté.", en: () => "You are signed out." },
  profileSaved: { fr: () => "Profil enregistré.", en: () => "Profile saved." },
  pictureSaved: { fr: () => "Image enregistrée.", en: () => "Picture saved." },
  pictureRemoved: { fr: () => "Image retirée.", en: () => "Picture removed." },
  languageSaved: { fr: () => "Langue enregistrée.", en: () => "Language saved." },
  passwordChanged: {
    fr: () => "Mot de passe changé. Vos autres appareils sont déconnectés.",
    en: () => "Password changed. Your other devices are signed out.",
  },
  deviceEnded: {
    fr: () => "Cet appareil est déconnecté.",
    en: () => "That device is signed out.",
  },
  devicesEnded: {
    fr: (count) =>
      count === 0
        ? "Aucun autre appareil n’était connecté."
        : count === 1
          ? "Un autre appareil a été déconnecté."
          : `${count} autres appareils ont été déconnectés.`,
    en: (count) =>
      count === 0
        ? "No other device was signed in."
        : count === 1
          ? "One other device was signed out."
          : `${count} other devices were signed out.`,
  },
});
