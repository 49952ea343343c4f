import type { FilesTexts } from "./english";

export const french: FilesTexts = {
  title: "Mes fichiers",
  lead: "Ce que vous gardez ici n’est lisible que par vous.",
  storage: (used, quota) => `${used} sur ${quota}`,
  storageLabel: "Espace occupé",
  upload: "Envoyer un fichier",
  uploadHint:
    "10 Mo au plus ; un enregistrement peut être plus grand quand les scripts sont actifs.",
  file: "Fichier",
  purpose: "À quoi il sert",
  purposes: {
    document: "Document (PDF, Word, RTF, texte, image)",
    recording: "Enregistrement (MP3, WAV, FLAC, Ogg, M4A, AAC, WebM, MP4)",
    image: "Image (JPEG, PNG, GIF, WebP)",
    manual: "Notice (PDF, Word, texte)",
    warranty: "Garantie (PDF, JPEG, PNG)",
    invoice: "Facture (PDF, JPEG, PNG)",
  },
  submit: "Envoyer",
  manage: "Voir et supprimer mes fichiers",
  list: "Fichiers gardés",
  empty: "Rien pour l’instant",
  emptyHint: "Le premier fichier que vous enverrez apparaîtra ici.",
  remove: "Supprimer…",
  removeLabel: (name) => `Supprimer « ${name} »`,
  older: "Fichiers plus anciens",
  scans: {
    unscanned: "non analysé",
    scanning: "analyse en cours",
    clean: "analysé, sain",
    infected: "infecté, bloqué",
  },
  unfinished: {
    title: "Envois inachevés",
    hint: "Ils comptent dans votre espace jusqu’à leur fin. Pour en reprendre un, choisissez à nouveau le même fichier dans le formulaire ; un envoi délaissé un jour est abandonné.",
    arrived: (have, parts) => `${have} parties reçues sur ${parts}`,
    cancel: "Abandonner",
    cancelLabel: (name) => `Abandonner l’envoi de « ${name} »`,
  },
  removal: {
    title: "Supprimer ce fichier ?",
    lead: (name, size) => `« ${name} » (${size}) disparaît pour de bon.`,
    submit: "Supprimer",
    keep: "Le garder",
  },
};
