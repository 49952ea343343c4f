import { defineFlashes } from "../../../../platform/flash-texts";

export const adminFlashes = defineFlashes("admin", {
  userChanged: {
    fr: () => "Le compte est modifié ; cela vaut dès la prochaine requête de la personne.",
    en: () => "The account is changed; it counts from that person’s next request on.",
  },
  jobsRetried: {
    fr: (count) =>
      count === 0
        ? "Aucune tâche n’a été relancée."
        : count === 1
          ? "Une tâche est de nouveau en file."
          : `${count} tâches sont de nouveau en file.`,
    en: (count) =>
      count === 0
        ? "No job was retried."
        : count === 1
          ? "One job is in the queue again."
          : `${count} jobs are in the queue again.`,
  },
  jobsNotRetried: {
    fr: (count) =>
      count === 1
        ? "Une autre n’a pas pu être relancée : elle n’a pas échoué, ou il y a plus d’un jour."
        : `${count} autres n’ont pas pu être relancées : elles n’ont pas échoué, ou il y a plus d’un jour.`,
    en: (count) =>
      count === 1
        ? "One other could not be retried: it has not failed, or more than a day ago."
        : `${count} others could not be retried: they have not failed, or more than a day ago.`,
  },
  invitationGranted: {
    fr: () => "La porte est ouverte : cela vaut dès la prochaine page de la personne.",
    en: () => "The door is open; it counts from that person’s next page on.",
  },
  invitationDeclined: {
    fr: () => "La demande d’invitation est déclinée.",
    en: () => "The request for an invitation is declined.",
  },
  jobRetried: {
    fr: () => "La tâche est de nouveau en file.",
    en: () => "The job is in the queue again.",
  },
});
