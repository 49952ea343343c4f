/** The moment is in the reader's own time zone. */
export const momentOf = (time: number | Date, language: string): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : "fr-FR", {
    dateStyle: "long",
    timeStyle: "short",
  }).format(time);

/** It rewrites every `time[data-moment]`, which the server has written in UTC. */
export function showOwnTimes(root: ParentNode): void {
  const { lang } = document.documentElement;
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[data-moment]")) {
    time.textContent = momentOf(new Date(time.dateTime), lang);
  }
}
