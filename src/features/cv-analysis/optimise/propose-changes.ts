import { misplacedPosts } from "../analysis/post-order";
import { misplacedSections } from "../analysis/section-order";
import { sectionKindOf } from "../analysis/section-kind";
import { dateStyleOf } from "../analysis/date-style";
import { distinctSkills, MOST_SKILLS, skillKey } from "../analysis/skill-lists";
import { bareBullet, bulletOpening } from "../analysis/wording";
import { isKeywordList, repeatsAWord } from "../analysis/keyword-list";
import { standardHeadings } from "../analysis/words/standard-headings";
import { applyChanges } from "./apply-changes";
import type { ChangeKind, CvChange } from "./cv-change";
import type { PrintedCv } from "./printed-cv";
import { type BulletEnd, mendBullet } from "./mend-bullet";
import { inOrder } from "./section-ranks";
import { provenSkills } from "./proven-skills";
import { uniformPeriod } from "./periods";

/** A proposal has neither reason nor gain yet. */
export type ProposedChange = Omit<CvChange, "reason" | "gain">;

/** It lists all that can be mended without a word that the original lacks. `month` counts from the year 0. */
export function proposeChanges(document: PrintedCv, month: number): ProposedChange[] {
  return [
    ...bulletChanges(document),
    ...skillChanges(document),
    ...headingChanges(document),
    ...orderChanges(document, month),
    ...dateChanges(document),
  ];
}

type Texts = Pick<CvChange, "path" | "before" | "after">;

const change = (kind: ChangeKind, texts: Texts): ProposedChange => ({
  id: `${kind}:${texts.path}`,
  kind,
  mends: [kind],
  ...texts,
});

function bulletChanges({ experience, language }: PrintedCv): ProposedChange[] {
  const bullets = experience.flatMap((post, at) =>
    post.bullets
      .map((text, index) => ({ text, path: `experience[${at}].bullets[${index}]` }))
      .filter(({ text }) => !isKeywordList(text) && !repeatsAWord(text)),
  );
  const openings = new Set(bullets.map(({ text }) => bulletOpening(bareBullet(text, language))));
  const end = endOfAll(bullets.map(({ text }) => text));
  return bullets.flatMap(({ text, path }) => {
    const mended = mendBullet(text, { language, end, openings });
    const [kind] = mended?.mends ?? [];
    if (!mended || !kind) return [];
    return [
      {
        id: `${kind}:${path}`,
        kind,
        mends: [...mended.mends],
        path,
        before: text,
        after: mended.after,
      },
    ];
  });
}

/** Most bullets say how all end; it is null where they agree. */
function endOfAll(bullets: readonly string[]): BulletEnd | null {
  const stopped = bullets.filter((text) => text.endsWith(".")).length;
  const free = bullets.filter((text) => !/[.,;:]$/.test(text)).length;
  if (stopped === bullets.length || free === bullets.length) return null;
  return stopped > free ? "stop" : "none";
}

function skillChanges(document: PrintedCv): ProposedChange[] {
  const placed = document.skills.map((text, index) => ({ text, path: `skills[${index}]` }));
  const first = new Set(distinctSkills(placed));
  const known = new Set(placed.map(({ text }) => skillKey(text)));
  const duplicates = placed
    .filter((skill) => !first.has(skill))
    .map(({ text, path }) => change("duplicate-skill", { path, before: text, after: "" }));
  const proven = provenSkills(document)
    .filter((text) => !known.has(skillKey(text)))
    .slice(0, Math.max(0, MOST_SKILLS - first.size))
    .map((text) =>
      change("proven-skill", { path: `skills+${skillKey(text)}`, before: "", after: text }),
    );
  return [...duplicates, ...proven];
}

/** A heading that machines do not know gets the common one of its kind, unless that stands elsewhere. */
function headingChanges({ sections, language }: PrintedCv): ProposedChange[] {
  return sections.flatMap(({ kind, heading }, index) => {
    const after = kind === null ? null : standardHeadings[language][kind];
    const isSpaced = /^(?:\p{L} ){3,}\p{L}$/u.test(heading);
    if (after === null || (sectionKindOf(heading) !== null && !isSpaced)) return [];
    return [change("heading", { path: `sections[${index}]`, before: heading, after })];
  });
}

function orderChanges(document: PrintedCv, month: number): ProposedChange[] {
  const { sections, experience } = document;
  const headings = sections.map(({ heading }) => heading);
  const isMisplaced = misplacedSections(headings).length > 0;
  const sorted = inOrder(sections).map(({ heading }) => heading);
  const isUnsorted = misplacedPosts(experience, month).length > 0;
  const order = change("post-order", { path: "experience", before: "", after: "" });
  const posts = applyChanges(document, [{ ...order, reason: "", gain: 0 }]).experience;
  const titles = (entries: PrintedCv["experience"]) =>
    entries.map(({ title, company }) => [title, company].filter(Boolean).join(", ")).join("\n");
  return [
    ...(isMisplaced
      ? [
          change("section-order", {
            path: "sections",
            before: headings.join("\n"),
            after: sorted.join("\n"),
          }),
        ]
      : []),
    ...(isUnsorted ? [{ ...order, before: titles(experience), after: titles(posts) }] : []),
  ];
}

function dateChanges({ experience, education, language }: PrintedCv): ProposedChange[] {
  const entries = [...experience, ...education.map((entry) => ({ ...entry, isCurrent: false }))];
  const before = entries.map(({ period }) => period);
  const after = entries.map((entry) => uniformPeriod(entry, language));
  const styles = new Set(
    before
      .flatMap((period) => period.split(" – ").map(dateStyleOf))
      .filter((style) => style !== null),
  );
  if (styles.size <= 1) return [];
  return [
    change("date-format", { path: "dates", before: before.join("\n"), after: after.join("\n") }),
  ];
}
