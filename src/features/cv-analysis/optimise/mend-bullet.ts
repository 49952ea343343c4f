import type { CvLanguageCode } from "../../../engines/cv-reading/read-cv-result";
import {
  bareBullet,
  bulletOpening,
  capitalised,
  isAction,
  isFirstPerson,
  isOfGoodLength,
  isWeak,
  openingIn,
  withoutFirstPerson,
} from "../analysis/wording";
import { droppableOpenings } from "../analysis/words/weak-openings";
import type { ChangeKind } from "./cv-change";

export type BulletEnd = "stop" | "none";

export type MendedBullet = { readonly mends: readonly ChangeKind[]; readonly after: string };

type Style = {
  readonly language: CvLanguageCode;
  /** It is how all bullets shall end; null leaves the ends alone. */
  readonly end: BulletEnd | null;
  /** These openings may not come a second time by a split. */
  readonly openings: Set<string>;
};

/** It leaves out words and cuts; it never adds a word, so that nothing new is claimed. */
export function mendBullet(text: string, style: Style): MendedBullet | null {
  const mends: ChangeKind[] = [];
  let after = text;
  const take = (kind: ChangeKind, mended: string) => {
    if (mended === after) return;
    mends.push(kind);
    after = mended;
  };
  take("first-person", impersonal(after, style.language));
  take("weak-opening", withoutWeakOpening(after, style.language));
  take("split-bullet", split(after, style));
  if (style.end) take("punctuation", ended(after, style.end));
  return mends.length === 0 ? null : { mends, after };
}

/** “I” goes only where a verb is left that stands by itself, and no other “my” stays behind. */
function impersonal(text: string, language: CvLanguageCode): string {
  const without = withoutFirstPerson(text, language);
  const isWhole = isAction(bulletOpening(without)) && !isFirstPerson(without, language);
  if (!isWhole || isFinite(without, text, language)) return text;
  return without;
}

/** « Je développe » without « je » is no French: only « j’ai développé » gives a participle. */
const isFinite = (without: string, text: string, language: CvLanguageCode): boolean =>
  language === "fr" && without !== text && /^je\s/i.test(text);

function withoutWeakOpening(text: string, language: CvLanguageCode): string {
  const opening = openingIn(text, droppableOpenings[language]);
  if (opening === null) return text;
  const rest = capitalised(text.slice(opening).trimStart());
  return isAction(bulletOpening(rest)) && !isWeak(rest, language) ? rest : text;
}

const BOUNDARY = /[.;]\s+(?=\p{L})/gu;

/** A long bullet is cut between two actions, each of which then has a line of its own. */
function split(text: string, { language, openings }: Style): string {
  if (isOfGoodLength(text, language)) return text;
  for (const { index, 0: mark } of text.slice(0, 1_000).matchAll(BOUNDARY)) {
    const halves = [text.slice(0, index), text.slice(index + mark.length)].map((half) =>
      impersonal(capitalised(half.trim()), language),
    );
    if (!halves.every((half) => standsAlone(half, language))) continue;
    const opening = bulletOpening(bareBullet(halves[1] ?? "", language));
    if (openings.has(opening)) continue;
    openings.add(opening);
    const stop = text.endsWith(".") ? "." : "";
    return `${halves[0]}${stop}\n${halves[1]}`;
  }
  return text;
}

const standsAlone = (half: string, language: CvLanguageCode): boolean =>
  isOfGoodLength(half, language) &&
  isAction(bulletOpening(half)) &&
  !isFirstPerson(half, language) &&
  !isWeak(half, language);

function ended(text: string, end: BulletEnd): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[\s.,;:]{1,5}$/u, "") + (end === "stop" ? "." : ""))
    .join("\n");
}
