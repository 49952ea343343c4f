/** Names of months in both languages, folded, with the short forms that people use. */
const monthNames = [
  "january janvier jan janv",
  "february fevrier feb fev fevr",
  "march mars mar",
  "april avril apr avr",
  "may mai",
  "june juin jun",
  "july juillet jul juil",
  "august aout aug",
  "september septembre sep sept",
  "october octobre oct",
  "november novembre nov",
  "december decembre dec",
];

export const months: ReadonlyMap<string, string> = new Map(
  monthNames.flatMap((names, index) =>
    names.split(" ").map((name) => [name, String(index + 1)] as const),
  ),
);

/** Words that stand where an end would, for what goes on today. */
export const endings: ReadonlySet<string> = new Set([
  "present",
  "presently",
  "to present",
  "until present",
  "till present",
  "now",
  "until now",
  "till now",
  "to now",
  "current",
  "currently",
  "today",
  "to date",
  "until today",
  "to this day",
  "ongoing",
  "on going",
  "in progress",
  "a present",
  "jusqu'a present",
  "jusqu’a present",
  "actuel",
  "actuelle",
  "actuellement",
  "aujourd'hui",
  "aujourd’hui",
  "jusqu'a aujourd'hui",
  "jusqu’a aujourd’hui",
  "a ce jour",
  "ce jour",
  "en cours",
  "en poste",
  "maintenant",
]);

/** Words beside a year: small ones change nothing, vague ones leave only the year certain. */
export const vagueWords: ReadonlyMap<string, "small" | "vague"> = new Map([
  ...["of", "the", "in", "en", "de", "du", "le", "year", "annee"].map(
    (word) => [word, "small"] as const,
  ),
  ...(
    "spring summer autumn fall winter printemps ete automne hiver early mid late debut mi fin end about around circa " +
    "c ca env environ vers approx q t"
  )
    .split(" ")
    .map((word) => [word, "vague"] as const),
]);
