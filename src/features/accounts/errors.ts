import { defineErrors } from "../../platform/errors";

/** These are all refusals of accounts, in both APIs. */
export const accountError = defineErrors({
  EMAIL_TAKEN: {
    status: 409,
    title: { fr: "Adresse e-mail déjà inscrite", en: "E-mail address already registered" },
    advice: () => ({
      fr: "Un compte existe avec cette adresse e-mail : connectez-vous.",
      en: "There is an account with this e-mail address: sign in instead.",
    }),
  },
  USERNAME_TAKEN: {
    status: 409,
    title: { fr: "Nom déjà pris", en: "Name already taken" },
    advice: () => ({
      fr: "Quelqu’un porte déjà ce nom, ou un nom qui se lit de même ; choisissez-en un autre.",
      en: "Somebody has this name already, or one that looks like it; choose another one.",
    }),
  },
  PASSWORD_WEAK: {
    status: 400,
    title: { fr: "Mot de passe trop faible", en: "Password too weak" },
    advice: () => ({
      fr: "Il faut 8 à 100 caractères, dont une lettre et un chiffre.",
      en: "It needs 8 to 100 characters, a letter and a digit among them.",
    }),
  },
  PASSWORD_COMMON: {
    status: 400,
    title: { fr: "Mot de passe trop courant", en: "Password too common" },
    advice: () => ({
      fr: "Ce mot de passe est parmi les plus utilisés au monde ; choisissez-en un qui soit à vous.",
      en: "This password is among the most used in the world; choose one of your own.",
    }),
  },
  CREDENTIALS_INVALID: {
    status: 401,
    title: { fr: "Connexion refusée", en: "Sign-in refused" },
    advice: () => ({
      fr: "L’adresse e-mail, le nom ou le mot de passe n’est pas le bon.",
      en: "The e-mail address, the name or the password is not right.",
    }),
  },
  PASSWORD_WRONG: {
    status: 400,
    title: { fr: "Mot de passe actuel inexact", en: "Current password wrong" },
    advice: () => ({
      fr: "Saisissez à nouveau votre mot de passe actuel.",
      en: "Type your current password again.",
    }),
  },
  RECOVERY_REFUSED: {
    status: 400,
    title: { fr: "Code de secours refusé", en: "Recovery code refused" },
    advice: () => ({
      fr: "Le nom, l’adresse e-mail ou le code n’est pas le bon, ou le code a déjà servi.",
      en: "The name, the e-mail address or the code is not right, or the code was used already.",
    }),
  },
  RECOVERY_LINK_INVALID: {
    status: 404,
    title: { fr: "Ce lien n’est plus valable", en: "This link is no longer good" },
    advice: () => ({
      fr: "Un lien sert une fois, pendant 24 heures. Demandez-en un autre, ou servez-vous d’un code de secours.",
      en: "A link works once, for 24 hours. Ask for another one, or use a recovery code.",
    }),
  },
  RECOVERY_OUT_OF_REACH: {
    status: 403,
    title: { fr: "Rôle hors de portée", en: "Role out of reach" },
    advice: () => ({
      fr: "On ne fait de lien que pour un compte dont le rôle est inférieur au sien.",
      en: "A link can be made only for an account with a lower role than one’s own.",
    }),
  },
  RECOVERY_NEEDS_ACTIVE: {
    status: 409,
    title: { fr: "Compte suspendu", en: "Account suspended" },
    advice: () => ({
      fr: "Rétablissez d’abord le compte : un lien ne lève pas une suspension.",
      en: "Restore the account first: a link does not lift a suspension.",
    }),
  },
  RECOVERY_MAIL_OFF: {
    status: 404,
    title: { fr: "Pas d’envoi par e-mail", en: "No sending by e-mail" },
    advice: () => ({
      fr: "Cet atelier n’envoie pas d’e-mails : servez-vous d’un code de secours, ou demandez un lien à l’administration.",
      en: "This atelier sends no e-mail: use a recovery code, or ask an administrator for a link.",
    }),
  },
  REFRESH_INVALID: {
    status: 401,
    title: { fr: "Jeton de renouvellement refusé", en: "Refresh token refused" },
    advice: () => ({
      fr: "Ce jeton est inconnu ou périmé ; connectez-vous à nouveau.",
      en: "This token is unknown or out of date; sign in again.",
    }),
  },
  REFRESH_REUSED: {
    status: 401,
    title: { fr: "Jeton déjà utilisé", en: "Token already used" },
    advice: () => ({
      fr: "Ce jeton a servi deux fois : par prudence, cet appareil est déconnecté. Connectez-vous à nouveau.",
      en: "This token was used twice: to be safe, this device is signed out. Sign in again.",
    }),
  },
  USER_NOT_FOUND: {
    status: 404,
    title: { fr: "Personne introuvable", en: "No such person" },
    advice: () => ({
      fr: "Aucun compte ne porte ce numéro.",
      en: "No account has this number.",
    }),
  },
  USER_CHANGED: {
    status: 409,
    title: { fr: "Compte modifié entre-temps", en: "Account changed meanwhile" },
    advice: () => ({
      fr: "Quelqu’un d’autre vient de modifier ce compte : relisez-le, puis recommencez.",
      en: "Somebody else has just changed this account: look at it again, then repeat your change.",
    }),
  },
  SESSION_NOT_FOUND: {
    status: 404,
    title: { fr: "Appareil introuvable", en: "No such device" },
    advice: () => ({
      fr: "Cet appareil n’est plus connecté.",
      en: "This device is no longer signed in.",
    }),
  },
  AVATAR_TOO_LARGE: {
    status: 413,
    title: { fr: "Image trop lourde", en: "Picture too large" },
    advice: () => ({
      fr: "L’image ne doit pas dépasser 2 Mo.",
      en: "The picture must not exceed 2 MB.",
    }),
  },
  AVATAR_TOO_MANY_PIXELS: {
    status: 413,
    title: { fr: "Image trop grande", en: "Picture too wide or high" },
    advice: () => ({
      fr: "L’image ne doit pas dépasser 4 096 × 4 096 pixels ; réduisez-la d’abord.",
      en: "The picture must not exceed 4,096 × 4,096 pixels; make it smaller first.",
    }),
  },
  AVATAR_UNSUPPORTED: {
    status: 415,
    title: { fr: "Format d’image refusé", en: "Kind of picture refused" },
    advice: () => ({
      fr: "Envoyez une image JPEG, PNG, WebP ou GIF.",
      en: "Send a JPEG, PNG, WebP or GIF picture.",
    }),
  },
  AVATAR_NOT_FOUND: {
    status: 404,
    title: { fr: "Aucune image", en: "No picture" },
    advice: () => ({ fr: "Cette personne n’a pas d’image.", en: "This person has no picture." }),
  },
  RECEIPT_NOT_FOUND: {
    status: 404,
    title: { fr: "Reçu introuvable", en: "No such receipt" },
    advice: () => ({
      fr: "Le reçu d’un effacement est gardé trente jours, à l’adresse donnée lors de la suppression.",
      en: "The receipt of an erasure is kept for thirty days, at the address given when the account was deleted.",
    }),
  },
  ROLE_NOT_YOURS_TO_GIVE: {
    status: 403,
    title: { fr: "Rôle hors de portée", en: "Role out of reach" },
    advice: () => ({
      fr: "Seul un super administrateur donne ou retire les rôles d’administration, et modifie qui les porte.",
      en: "Only a super admin gives or takes administrative roles, and changes those who have them.",
    }),
  },
  LAST_SUPER_ADMIN: {
    status: 409,
    title: { fr: "Dernier super administrateur", en: "Last super admin" },
    advice: () => ({
      fr: "Nommez d’abord quelqu’un d’autre : sans super administrateur, personne n’en nomme plus.",
      en: "Appoint somebody else first: without a super admin nobody appoints one any more.",
    }),
  },
});

/** The pages alone answer with these codes. */
export const accountPageError = defineErrors({
  EMAIL_CONFIRMATION_OFF: {
    status: 404,
    title: { fr: "Pas d’envoi par e-mail", en: "No sending by e-mail" },
    advice: () => ({
      fr: "Cet atelier n’envoie pas d’e-mails pour le moment.",
      en: "This atelier sends no e-mail for now.",
    }),
  },
  EMAIL_LINK_INVALID: {
    status: 404,
    title: { fr: "Ce lien n’est plus valable", en: "This link is no longer good" },
    advice: () => ({
      fr: "Demandez-en un autre dans les préférences de notification.",
      en: "Ask for another one in the notice preferences.",
    }),
  },
});
