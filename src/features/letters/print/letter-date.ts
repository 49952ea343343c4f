const monthNames = [
  "janvier|january",
  "fevrier|february",
  "mars|march",
  "avril|april",
  "mai|may",
  "juin|june",
  "juillet|july",
  "aout|august",
  "septembre|september",
  "octobre|october",
  "novembre|november",
  "decembre|december",
];

/** The day that a letter states, as noon UTC; null if it states none. Accepts « 5 janvier 2026 », “January 5, 2026”. */
export function readLetterDate(placeAndDate: string): Date | null {
  const plain = placeAndDate.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const month = monthNames.findIndex((names) => new RegExp(`\\b(?:${names})\\b`).test(plain));
  const year = /\b(\d{4})\b/.exec(plain)?.[1];
  const day = /\b(\d{1,2})(?:er|st|nd|rd|th)?\b/.exec(plain)?.[1];
  if (month < 0 || year === undefined || day === undefined) return null;
  return new Date(Date.UTC(Number(year), month, Number(day), 12));
}
