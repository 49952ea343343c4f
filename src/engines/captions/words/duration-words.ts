/** What the units of a spoken duration are called, in milliseconds. */
export const durationWords: ReadonlyMap<string, number> = new Map([
  ["heure", 3_600_000],
  ["heures", 3_600_000],
  ["hour", 3_600_000],
  ["hours", 3_600_000],
  ["minute", 60_000],
  ["minutes", 60_000],
  ["seconde", 1000],
  ["secondes", 1000],
  ["second", 1000],
  ["seconds", 1000],
]);
