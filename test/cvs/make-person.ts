import type { Random } from "./random";
import type { MonthOf, Span } from "./spell-date";
import type { CvWords, Trade } from "./words/trade";

export type Job = {
  readonly title: string;
  readonly company: string;
  readonly city: string | null;
  readonly span: Span;
  readonly bullets: readonly string[];
};
export type Degree = { readonly degree: string; readonly school: string; readonly span: Span };

export type Person = {
  readonly trade: Trade;
  readonly given: string;
  readonly family: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
  readonly address: string;
  readonly links: readonly string[];
  readonly summary: string;
  readonly jobs: readonly Job[];
  readonly degrees: readonly Degree[];
  readonly skills: readonly string[];
  readonly languages: readonly { readonly name: string; readonly level: string }[];
  readonly certificates: readonly string[];
  readonly interests: readonly string[];
};

const plain = (text: string) =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/œ/giu, "oe").toLowerCase();
const slug = (text: string) =>
  plain(text)
    .replaceAll(/[^a-z]+/g, "-")
    .replaceAll(/^-|-$/g, "");
const letters = (text: string) => plain(text).replaceAll(/[^a-z]+/g, "");

export function makePerson(random: Random, words: CvWords): Person {
  const trade = random.pick(words.trades);
  const given = random.pick(words.given);
  const family = random.pick(words.family);
  const city = random.pick(words.cities);
  const jobs = jobsOf(random, { words, trade, city });
  const title = random.chance(0.7) ? (jobs[0]?.title ?? "") : random.pick(trade.titles);
  const skills = random.some(trade.skills, random.int(5, trade.skills.length));
  const summary = random
    .pick(words.summaries)
    .replace("{title}", title)
    .replace("{years}", String(random.int(3, 24)))
    .replace("{skill}", skills[0]?.toLowerCase() ?? "");
  const firstYear = jobs.at(-1)?.span.start.year ?? 2015;
  return {
    trade,
    given,
    family,
    title,
    email: emailOf(random, given, family),
    phone: phoneOf(random, words.lang),
    city,
    address: addressOf(random, words, city),
    links: linksOf(random, given, family),
    summary,
    jobs,
    degrees: degreesOf(random, trade, firstYear),
    skills,
    languages: random
      .some(words.languages, random.int(1, 3))
      .map((name) => ({ name, level: random.pick(words.levels) })),
    certificates: random.some(trade.certificates, random.int(0, trade.certificates.length)),
    interests: random.some(words.interests, random.int(2, 4)),
  };
}

function emailOf(random: Random, given: string, family: string): string {
  const local = random.pick([
    `${letters(given)}.${letters(family)}`,
    `${letters(given).charAt(0)}${letters(family)}`,
    `${letters(family)}.${letters(given)}`,
    `${slug(given)}_${letters(family)}${random.int(70, 99)}`,
    // Some addresses do not hold the name.
    `contact.pro${random.int(10, 99)}`,
    `petitlutin${random.int(100, 999)}`,
  ]);
  return `${local}@${random.pick(["example.net", "example.org", "courriel.example.com", "mail.example"])}`;
}

/** Both countries keep these ranges for fiction. */
function phoneOf(random: Random, lang: "fr" | "en"): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => String(random.int(0, 9))).join("");
  const [a, b] = [digits(2), digits(2)];
  if (lang === "fr") {
    return random.pick([
      `06 39 98 ${a} ${b}`,
      `06.39.98.${a}.${b}`,
      `+33 6 39 98 ${a} ${b}`,
      `+33 (0)6 39 98 ${a} ${b}`,
      `0639 98 ${a} ${b}`,
      `06-39-98-${a}-${b}`,
    ]);
  }
  return random.pick([
    `07700 900${digits(3)}`,
    `+44 7700 900${digits(3)}`,
    `+44 (0)7700 900 ${digits(3)}`,
    `(415) 555-01${a}`,
    `415.555.01${a}`,
    `+1 415-555-01${a}`,
  ]);
}

function addressOf(random: Random, words: CvWords, city: string): string {
  const street = random.pick(words.streets).replace("{n}", String(random.int(1, 190)));
  const post =
    words.lang === "fr" ? `${random.int(10, 94)}${random.pick(["000", "200", "340"])} ` : "";
  return random.pick([
    city,
    city,
    `${city}, ${words.country}`,
    `${post}${city}`,
    `${street}, ${post}${city}`,
  ]);
}

function linksOf(random: Random, given: string, family: string): string[] {
  const name = `${slug(given)}-${slug(family)}`;
  const all = [
    `linkedin.com/in/${name}-fictif`,
    `github.com/${letters(given)}${letters(family).slice(0, 3)}-demo`,
    `${letters(given)}${letters(family)}.example.org`,
  ];
  const prefix = random.pick(["", "", "https://", "www.", "https://www."]);
  return all
    .slice(0, random.int(0, 3))
    .map((link, at) => (at === 0 ? prefix : prefix.replace("www.", "")) + link);
}

const earlier = ({ year, month }: MonthOf, months: number): MonthOf => {
  const total = year * 12 + (month ?? 1) - 1 - months;
  return { year: Math.floor(total / 12), month: (total % 12) + 1 };
};

type JobWorld = { readonly words: CvWords; readonly trade: Trade; readonly city: string };

function jobsOf(random: Random, { words, trade, city }: JobWorld): Job[] {
  const count = random.int(2, 5);
  const companies = random.some(trade.companies, count);
  const texts = random.some(trade.bullets, trade.bullets.length);
  const isCurrent = random.chance(0.6);
  const hasCities = random.chance(0.7);
  const jobs: Job[] = [];
  let end: MonthOf = { year: 2026, month: random.int(1, 9) };
  for (let at = 0; at < count; at += 1) {
    const start = earlier(end, random.int(4, 52));
    const previous = jobs.at(-1);
    const isSame = previous !== undefined && random.chance(0.2);
    const company = isSame ? previous.company : (companies[at] ?? random.pick(companies));
    const place = isSame ? previous.city : random.chance(0.5) ? city : random.pick(words.cities);
    const share = random.pick([1, 2, 2, 3, 3, 4, 0]);
    const bullets = texts.splice(0, share).map((text) => bulletOf(random, text, words));
    jobs.push({
      title: random.pick(trade.titles.filter((title) => title !== previous?.title)),
      company,
      city: hasCities ? place : null,
      span: { start, end: at === 0 && isCurrent ? null : end },
      bullets,
    });
    end = earlier(start, random.chance(0.25) ? random.int(4, 14) : 1);
  }
  return jobs;
}

function bulletOf(random: Random, text: string, words: CvWords): string {
  const filled = text.replaceAll("{n}", () => String(random.int(3, 48)));
  return random.chance(0.3) ? filled + random.pick(words.tails) : filled;
}

function degreesOf(random: Random, trade: Trade, firstYear: number): Degree[] {
  let end = firstYear - random.int(0, 1);
  return random.some(trade.degrees, random.int(1, 3)).map((degree) => {
    const start = end - random.int(1, 3);
    const made = {
      degree,
      school: random.pick(trade.schools),
      span: { start: { year: start, month: 9 }, end: { year: end, month: 6 } },
    };
    end = start;
    return made;
  });
}
