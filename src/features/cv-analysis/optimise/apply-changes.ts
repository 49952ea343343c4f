import { latestFirst } from "../analysis/post-order";
import { standardHeadings } from "../analysis/words/standard-headings";
import type { CvChange } from "./cv-change";
import type { PrintedCv } from "./printed-cv";
import type { DocumentSection } from "./document-section";
import { inOrder, withSection } from "./section-ranks";
import { uniformPeriod } from "./periods";

/** It makes the accepted changes, in whatever order they come. `asOf` is the month of the analysis. */
export function applyChanges(document: PrintedCv, accepted: readonly CvChange[]): PrintedCv {
  const has = (kind: CvChange["kind"]) => accepted.some((change) => change.kind === kind);
  const afters = new Map(accepted.map(({ path, after }) => [path, after]));
  const edited = withEditedTexts(document, afters);
  const dated = has("date-format") ? withUniformDates(edited) : edited;
  const ordered = has("post-order")
    ? { ...dated, experience: latestFirst(dated.experience, FAR_AHEAD) }
    : dated;
  return {
    ...ordered,
    sections: withSkillsSection(
      has("section-order") ? inOrder(ordered.sections) : ordered.sections,
      ordered,
    ),
  };
}

/** A post that goes on is the latest whatever the month. */
const FAR_AHEAD = 9_999 * 12;

type Afters = ReadonlyMap<string, string>;

const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");

function withEditedTexts(document: PrintedCv, afters: Afters): PrintedCv {
  const edited = (texts: readonly string[], path: string) =>
    texts.flatMap((text, index) => {
      const after = afters.get(`${path}[${index}]`);
      return after === undefined ? [text] : linesOf(after);
    });
  const added = [...afters]
    .filter(([path]) => path.startsWith("skills+"))
    .map(([, after]) => after);
  return {
    ...document,
    experience: document.experience.map((post, index) => ({
      ...post,
      bullets: edited(post.bullets, `experience[${index}].bullets`),
    })),
    skills: [...edited(document.skills, "skills"), ...added],
    sections: document.sections.map((section, index) => ({
      ...section,
      heading: afters.get(`sections[${index}]`) ?? section.heading,
    })),
  };
}

function withUniformDates(document: PrintedCv): PrintedCv {
  const { language } = document;
  return {
    ...document,
    experience: document.experience.map((post) => ({
      ...post,
      period: uniformPeriod(post, language),
    })),
    education: document.education.map((entry) => ({
      ...entry,
      period: uniformPeriod({ ...entry, isCurrent: false }, language),
    })),
  };
}

/** Skills that were added need a section to stand in. */
function withSkillsSection(
  sections: readonly DocumentSection[],
  { skills, language }: PrintedCv,
): readonly DocumentSection[] {
  if (skills.length === 0 || sections.some(({ kind }) => kind === "skills")) return sections;
  const heading = standardHeadings[language].skills;
  return withSection(sections, { kind: "skills", heading, lines: [] });
}
