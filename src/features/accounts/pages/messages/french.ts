export const french = {
  waiting: (letters: number) =>
    letters === 1
      ? "Une paire de lettres vous attend dans ce navigateur : elle rejoindra votre compte."
      : `${letters} paires de lettres vous attendent dans ce navigateur : elles rejoindront votre compte.`,
  retryIn: "Nouvel essai possible dans",
  retryNow: "Vous pouvez réessayer.",
  signIn: {
    title: "Se connecter",
    lead: "Retrouvez vos lettres sur tous vos appareils.",
    identifier: "Adresse e-mail ou nom d’utilisateur",
    submit: "Se connecter",
    noAccount: "Pas encore de compte ?",
    register: "Ouvrir un compte",
    ended: "Cet appareil a été déconnecté. Connectez-vous à nouveau pour continuer.",
    needed: "Cette page est à vous seul : connectez-vous pour l’ouvrir.",
  },
  register: {
    title: "Ouvrir un compte",
    lead: "Une adresse, un mot de passe, et vos lettres vous suivent partout.",
    email: "Adresse e-mail",
    emailHint: "Visible de vous et de l’administration seulement.",
    username: "Nom d’utilisateur (facultatif)",
    usernameHint: "Laissez vide : il sera tiré de votre adresse.",
    submit: "Ouvrir le compte",
    hasAccount: "Déjà un compte ?",
    signIn: "Se connecter",
    promiseTitle: "Ce qu’un compte change",
    promises: [
      "Vos lettres, sur chaque appareil où vous vous connectez.",
      "La liste de vos appareils, et de quoi les déconnecter.",
      "Tout ce qui est à vous en un seul fichier, quand vous voulez.",
      "La suppression complète, en une minute, sans demander à personne.",
    ],
  },
  password: {
    label: "Mot de passe",
    current: "Mot de passe actuel",
    new: "Nouveau mot de passe",
    reveal: {
      show: "Afficher",
      hide: "Masquer",
    },
    rule: {
      length: "8 à 100 caractères",
      letter: "au moins une lettre",
      digit: "au moins un chiffre",
    },
    met: "respecté",
    allMet: "Toutes les règles sont respectées.",
    common: "Les 3 000 mots de passe les plus courants sont refusés.",
  },
  account: {
    title: "Mon compte",
    since: (day: string) => `Ouvert le ${day}`,
    profile: "Profil",
    profileHint: "Ce que les autres membres peuvent lire de vous.",
    firstName: "Prénom",
    lastName: "Nom",
    bio: "Présentation",
    bioHint: "2 000 caractères au plus.",
    save: "Enregistrer le profil",
  },
  picture: {
    title: "Image",
    hint: "JPEG, PNG, WebP ou GIF, 2 Mo au plus. Le lieu, l’appareil photo et les autres données cachées en sont retirés.",
    label: "Choisir une image",
    submit: "Envoyer l’image",
    remove: "Retirer l’image",
    none: "Aucune image : votre initiale en tient lieu.",
    preview: "Aperçu ; l’image n’est pas encore envoyée.",
  },
  language: {
    title: "Langue",
    hint: "Appliquée sur chaque appareil où vous vous connectez.",
    label: "Langue de l’atelier",
    names: { fr: "Français", en: "English" },
    save: "Enregistrer la langue",
  },
  passwordSection: {
    title: "Mot de passe",
    hint: "Le changer déconnecte tous vos autres appareils.",
    submit: "Changer le mot de passe",
  },
  devices: {
    title: "Appareils connectés",
    hint: "Un appareil que vous ne reconnaissez pas ? Déconnectez-le, puis changez de mot de passe.",
    unknown: "Appareil inconnu",
    current: "Cet appareil",
    lastSeen: (ago: string) => `Vu ${ago}`,
    justNow: "il y a moins d’une heure",
    since: (day: string) => `connecté le ${day}`,
    end: "Déconnecter",
    endLabel: (device: string) => `Déconnecter ${device}`,
    endOthers: "Déconnecter tous les autres",
    alone: "Aucun autre appareil n’est connecté.",
  },
  data: {
    title: "Vos données",
    hint: "Profil, image, lettres avec leurs PDF, appareils et demandes, en une archive ZIP.",
    download: "Télécharger mes données",
    deleteTitle: "Fin du compte",
    deleteHint: "Tout disparaît, sans retour. La page suivante dit exactement quoi.",
    delete: "Supprimer mon compte…",
  },
  deletion: {
    title: "Supprimer mon compte",
    lead: "Ce qui suit disparaît pour de bon. Personne ne pourra vous le rendre.",
    goesTitle: "Ce qui disparaît",
    profile: (username: string) => `Votre profil : ${username}, votre adresse, votre image.`,
    letters: (count: number) =>
      count === 0
        ? "Vos lettres : il n’y en a pas."
        : count === 1
          ? "Votre paire de lettres et ses PDF."
          : `Vos ${count} paires de lettres et leurs PDF.`,
    jobs: "Vos demandes, vos visites et leurs décomptes.",
    devices: (count: number) =>
      count === 1 ? "La connexion de cet appareil." : `Les connexions de ${count} appareils.`,
    staysTitle: "Ce qui reste",
    stays: "Un numéro sans nom, pour qu’il ne soit jamais donné à quelqu’un d’autre.",
    exportFirst: "Télécharger d’abord mes données",
    submit: "Supprimer définitivement",
    cancel: "Garder mon compte",
  },
  goodbye: {
    title: "Au revoir",
    lead: "Votre compte et tout ce qu’il contenait sont supprimés.",
    text: "L’atelier reste ouvert aux visiteurs : le CV et les lettres n’ont pas besoin de compte.",
    home: "Revenir au CV",
  },
  errors: {
    identifier: "Donnez votre adresse ou votre nom d’utilisateur.",
    username:
      "2 à 50 caractères : lettres, chiffres, points, tirets ; une lettre ou un chiffre d’abord.",
    email: "Cette adresse n’en est pas une. Essayez comme ceci : nom@exemple.fr",
    password: "Saisissez votre mot de passe.",
    name: "50 caractères au plus.",
    bio: "2 000 caractères au plus.",
    language: "Choisissez une des langues proposées.",
    avatar: "Choisissez d’abord une image.",
    large: "L’image dépasse 2 Mo : choisissez-en une plus légère.",
  },
};

export type AccountMessages = typeof french;
