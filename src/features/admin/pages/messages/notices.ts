import { defineNotices } from "../../../../platform/notice-texts";

export const adminNotices = defineNotices("admin", {
  userChanged: {
    fr: () => "Le compte est modifié ; cela vaut dès la prochaine requête de la personne.",
    en: () => "The account is changed; it counts from that person’s next request on.",
  },
  jobRetried: {
    fr: () => "La tâche est de nouveau en file.",
    en: () => "The job is in the queue again.",
  },
});
