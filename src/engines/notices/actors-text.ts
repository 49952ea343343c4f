import type { Language } from "../../platform/language";
import type { NoticeGroup } from "../../platform/notice-kind";

type Actors = Pick<NoticeGroup, "actors" | "people">;

const somebody: Readonly<Record<Language, string>> = { fr: "Quelqu’un", en: "Somebody" };

/** It names those who did something: `Ana`, `Ana and Ben`, `Ana and 3 others`. */
export function actorsText(language: Language, { actors, people }: Actors): string {
  const [first = somebody[language], second] = actors;
  const and = language === "fr" ? "et" : "and";
  if (people > 2) {
    const others = people - 1;
    return language === "fr"
      ? `${first} et ${others} autres personnes`
      : `${first} and ${others} others`;
  }
  return people === 2 && second !== undefined ? `${first} ${and} ${second}` : first;
}
