import type { Language } from "../platform/language";

const fr = {
  brand: "Atelier",
  skip: "Aller au contenu",
  navigation: "Navigation principale",
  menu: "Menu",
  account: {
    navigation: "Votre compte",
    login: "Se connecter",
    register: "S’inscrire",
    signOut: "Se déconnecter",
  },
  errorPrefix: "Erreur :",
  form: {
    pending: "Envoi…",
    retryIn: "Nouvel essai possible dans",
    retryNow: "Vous pouvez réessayer.",
    /** `{count}` stands for the number of characters. */
    counter: {
      left: "Caractères restants : {count}",
      over: "Caractères en trop : {count}",
    },
  },
  colophon:
    "Composé en Fraunces et en Inter. Des cookies à nous, et signés : l’un compte vos visites et retrouve vos lettres, l’autre vous reconnaît une fois connecté. Aucun traceur.",
  description:
    "Un CV, et pour votre entreprise deux lettres : l’une de motivation, l’autre honnêtement moins.",
  backHome: "Revenir au CV",
  toLetters: "Aller aux lettres",
  tryAgain: "Réessayer",
  signInAsOther: "Se connecter avec un autre compte",
  errorStatus: (status: number) => `Erreur ${status}`,
  reference: (id: string) => `Référence : ${id}`,
  previous: "Plus récentes",
  next: "Plus anciennes",
  pages: "Pages",
  pageOf: (page: number, pages: number) => `Page ${page} sur ${pages}`,
};

export type UiMessages = typeof fr;

const en: UiMessages = {
  brand: "Atelier",
  skip: "Skip to content",
  navigation: "Main navigation",
  menu: "Menu",
  account: {
    navigation: "Your account",
    login: "Sign in",
    register: "Register",
    signOut: "Sign out",
  },
  errorPrefix: "Error:",
  form: {
    pending: "Sending…",
    retryIn: "You can try again in",
    retryNow: "You can try again now.",
    counter: {
      left: "Characters left: {count}",
      over: "Characters too many: {count}",
    },
  },
  colophon:
    "Set in Fraunces and Inter. Signed cookies of our own: one counts your visits and finds your letters again, another knows you once you sign in. Nothing tracks you.",
  description:
    "A CV and, for your company, two letters: one of motivation, the other honestly less so.",
  backHome: "Back to the CV",
  toLetters: "Go to the letters",
  tryAgain: "Try again",
  signInAsOther: "Sign in with another account",
  errorStatus: (status) => `Error ${status}`,
  reference: (id) => `Reference: ${id}`,
  previous: "Newer",
  next: "Older",
  pages: "Pages",
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
};

export const uiMessages: Readonly<Record<Language, UiMessages>> = { fr, en };
