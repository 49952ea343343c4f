export const french = {
  title: "Notifications",
  unread: (count: number) =>
    count === 0 ? "Rien de nouveau." : count === 1 ? "1 non lue." : `${count} non lues.`,
  readAll: "Tout marquer comme lu",
  preferences: "Préférences",
  new: "Nouveau",
  older: "Plus anciennes",
  emptyTitle: "Rien pour l’instant",
  empty:
    "Ici s’affiche, une fois chacun, ce qui vous est arrivé : mentions, invitations, lettres prêtes.",
  list: "Liste des notifications",
  choices: {
    title: "Préférences de notification",
    back: "Retour aux notifications",
    intro: "Choisissez comment vous êtes prévenu. Une ligne vide ne prévient de rien.",
    kind: "Quand",
    channels: { app: "Sur le site", email: "Par e-mail", push: "Sur mes appareils" },
    mailOff: "Ce site n’envoie pas d’e-mail pour le moment.",
    quietTitle: "Heures calmes",
    quietHint:
      "Pendant ces heures, e-mails et notifications sur appareil attendent. Sur le site, rien n’attend.",
    quietOn: "Respecter des heures calmes",
    from: "De",
    to: "À",
    clockError: "Écrivez une heure comme 22:00 ; la fin diffère du début.",
    timeZone: "Fuseau horaire",
    timeZoneError: "Choisissez un fuseau de la liste.",
    save: "Enregistrer",
  },
  device: {
    title: "Cet appareil",
    hint: "Un appareil reçoit des notifications même quand le site est fermé. Dix appareils au plus.",
    add: "Me prévenir sur cet appareil",
    remove: "Ne plus me prévenir sur cet appareil",
    unsupported: "Ce navigateur ne reçoit pas de notifications.",
    denied: "Le navigateur refuse les notifications de ce site ; changez-le dans ses réglages.",
    added: "Cet appareil vous préviendra.",
    removed: "Cet appareil ne vous prévient plus.",
    failed: "Cela n’a pas fonctionné. Réessayez dans un instant.",
    off: "Ce site n’envoie pas de notifications sur appareil.",
    count: (count: number) =>
      count === 1 ? "1 appareil est inscrit." : `${count} appareils sont inscrits.`,
  },
  confirm: {
    title: "Confirmer votre adresse e-mail",
    first: "Confirmez d’abord votre adresse : jusque-là, aucune notification ne part par e-mail.",
    send: "M’envoyer le lien",
    ask: "Les notifications de votre compte doivent-elles arriver à cette adresse ?",
    button: "Confirmer mon adresse",
    done: "C’est fait : votre adresse est confirmée.",
    next: "Choisir ce qui y est envoyé",
  },
  unsubscribe: {
    title: "Ne plus recevoir ces e-mails",
    ask: (kind: string) => `Plus d’e-mail pour : « ${kind} » ?`,
    button: "Ne plus m’écrire",
    done: (kind: string) =>
      `C’est fait : plus d’e-mail pour « ${kind} ». Sur le site, rien ne change.`,
  },
};

export type NoticeMessages = typeof french;
