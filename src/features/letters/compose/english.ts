const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `A, B and C`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

export function quoted(text: string): string {
  return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** Curly quotes. */
export function typeset(text: string): string {
  return text
    .replaceAll(/(^|[\s(])"/gu, "$1“")
    .replaceAll('"', "”")
    .replaceAll("'", "’");
}

/** The calendar day in UTC: `5 January 2026`. */
export function longDate(date: Date): string {
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Titles that only one person holds take no article: "Head of Data". */
const unique =
  /^(?:head|chief|vice|deputy|president|ceo|cto|coo|cfo|owner|founder|co-?founder|director of)(?![\p{L}])/iu;
const vowelSound = /^(?:[aeio]|u(?!ni|se|k\b)|hono|heir|hour|(?:[FHLMNRSX](?=[A-Z]|\b)))/u;

/** `an electrician`, `a Technical Lead`, `Head of Data`. */
export function withArticle(title: string): string {
  if (unique.test(title) || /^[“"]/u.test(title)) return title;
  const isAcronym = /^[A-Z]{2}/u.test(title);
  const isVowel = vowelSound.test(isAcronym ? title : title.toLowerCase());
  return `${isVowel ? "an" : "a"} ${title}`;
}

const bareDegree =
  /^((?:B\.?A|B\.?Sc|M\.?A|M\.?Sc|M\.?Eng|B\.?Eng|Ph\.?D|MPhil|LLB|LLM|MBA|BBA|Bachelor|Master|HND|HNC|Diploma|Certificate)\.?) (?!of |in )(\p{Lu}.*)$/u;

/** "BA Business Management" is a line of a CV; a sentence says "a BA in Business Management". */
export function degree(name: string): string {
  const [, type, area] = bareDegree.exec(name) ?? [];
  const said = type === undefined ? name : `${type} in ${area}`;
  const isDegree =
    /^(?:B|M|Ph|LL|HN|Bachelor|Master|Diploma|Certificate|NVQ|A-level|Licen[cs]e|BTS|Degree)/u.test(
      name,
    );
  return isDegree ? withArticle(said) : said;
}
