/** The moment is in the reader's own time zone. In French a month has a first day, and then a day two. */
export function momentOf(time: number | Date, language: string): string {
  const [locale, first] = language === "en" ? ["en-GB", "1 "] : ["fr-FR", "1er "];
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
  return format.format(time).replace(/^1 /, first);
}

/** It rewrites every `time[data-moment]`, which the server has written in UTC. */
export function showOwnTimes(root: ParentNode): void {
  const { lang } = document.documentElement;
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[data-moment]")) {
    time.textContent = momentOf(new Date(time.dateTime), lang);
  }
}
