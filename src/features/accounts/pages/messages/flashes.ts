import { defineFlashes } from "../../../../platform/flash-texts";

export const accountFlashes = defineFlashes("accounts", {
  signedIn: { fr: () => "Vous êtes connecté.", en: () => "You are signed in." },
  registered: {
    fr: () => "Vous êtes inscrit. Bienvenue à l’atelier.",
    en: () => "You are registered. Welcome to the atelier.",
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
  recovered: {
    fr: () => "Mot de passe changé, tous vos appareils sont déconnectés. Connectez-vous.",
    en: () => "Password changed, and all your devices are signed out. Sign in.",
  },
  recoveryMailed: {
    fr: () => "S’il existe un tel compte, un lien est parti à son adresse e-mail.",
    en: () => "If there is such an account, a link is on its way to its e-mail address.",
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
