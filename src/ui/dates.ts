import type { Language } from "../platform/language";

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

/** In French a month has a first day, and then a day two. */
const withOrdinal = (date: string, language: Language): string =>
  language === "fr" ? date.replace(/^1 /, "1er ") : date;

/** It gives `21 novembre 2026` and `1er janvier 2027`, in UTC. */
export function formatDay(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" });
  return withOrdinal(format.format(new Date(iso)), language);
}

/** It gives `21 novembre 2026 à 10:15 UTC`. */
export function formatMoment(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
    timeZoneName: "short",
  });
  return withOrdinal(format.format(new Date(iso)), language);
}

/** It gives `2021`, `mars 2021` or `15 mars 2021`, as precise as the given date. */
export function formatResumeDate(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  });
  const first = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  return withOrdinal(format.format(first), language);
}

const HOUR_MS = 3_600_000;

/** It gives `il y a 3 heures` or `2 days ago`; it returns null for less than an hour. */
export function formatAgo(timeMs: number, now: Date, language: Language): string | null {
  const hours = Math.floor((now.getTime() - timeMs) / HOUR_MS);
  if (hours < 1) return null;
  const format = new Intl.RelativeTimeFormat(LOCALES[language]);
  return hours < 24 ? format.format(-hours, "hour") : format.format(-Math.floor(hours / 24), "day");
}
