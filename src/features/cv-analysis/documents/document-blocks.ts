import type { PrintedCv, DocumentDegree, DocumentPost } from "../optimise/printed-cv";
import type { DocumentSection } from "../optimise/document-section";
import { placeLabels } from "./messages/place-labels";

export const blockKinds = [
  "name",
  "headline",
  "contact",
  "link",
  "heading",
  "entry",
  "note",
  "text",
  "bullet",
] as const;

/** It is one paragraph of a printed CV. */
export type CvBlock = {
  readonly kind: (typeof blockKinds)[number];
  readonly text: string;
  readonly url?: string;
};

/** It returns the paragraphs in reading order, the same for every format. All headings are set alike, as readers expect. */
export function blocksOf(document: PrintedCv): CvBlock[] {
  const { name, title } = document;
  const headings = document.sections.map(({ heading }) => heading);
  const isInCapitals = headings.some((heading) => heading === heading.toUpperCase());
  return [
    ...blocks("name", [name]),
    ...blocks("headline", [title]),
    ...contactBlocks(document),
    ...document.sections
      .flatMap((section) => sectionBlocks(section, document))
      .map((block) =>
        isInCapitals && block.kind === "heading"
          ? { ...block, text: block.text.toUpperCase() }
          : block,
      ),
  ];
}

const blocks = (kind: CvBlock["kind"], texts: readonly (string | null)[]): CvBlock[] =>
  texts.flatMap((text) => (text ? [{ kind, text }] : []));

/** Each stands on a line of its own, so that no reader glues them together; a town is named as one, as readers know few. */
function contactBlocks({ email, phone, city, links, language }: PrintedCv): CvBlock[] {
  return [
    ...(email ? [{ kind: "contact" as const, text: email, url: `mailto:${email}` }] : []),
    ...blocks("contact", [phone, city && `${placeLabels[language]}${city}`]),
    ...links.map((link) => ({ kind: "link" as const, text: link, ...webAddress(link) })),
  ];
}

/** Only addresses of the web are followed from a printed page. */
function webAddress(link: string): { readonly url?: string } {
  const url = /^https?:\/\//i.test(link) ? link : `https://${link}`;
  return /^[^\s/]+\.[^\s/]/.test(link.replace(/^https?:\/\//i, "")) && URL.canParse(url)
    ? { url }
    : {};
}

function sectionBlocks(section: DocumentSection, document: PrintedCv): CvBlock[] {
  const body = bodyOf(section, document);
  return body.length === 0 ? [] : [{ kind: "heading", text: section.heading }, ...body];
}

function bodyOf({ kind, lines }: DocumentSection, document: PrintedCv): CvBlock[] {
  switch (kind) {
    case "summary":
      return blocks("text", [document.summary]);
    case "experience":
      return document.experience.flatMap(postBlocks);
    case "education":
      return document.education.flatMap(degreeBlocks);
    case "skills":
      return blocks("text", [document.skills.join(", ")]);
    case "languages":
      return document.languages.map(({ name, level }) => ({
        kind: "text",
        text: level === null ? name : `${name} (${level})`,
      }));
    case "certificates":
      return blocks("bullet", document.certificates);
    case "interests":
      return blocks("text", [document.interests.join(", ")]);
    default:
      return lines.map(({ text, hasBullet }) => ({ kind: hasBullet ? "bullet" : "text", text }));
  }
}

function postBlocks({ title, company, city, period, bullets }: DocumentPost): CvBlock[] {
  const place = [company, city].filter(Boolean).join(", ");
  return entryBlocks([title, place, period], bullets);
}

const degreeBlocks = ({ degree, school, period }: DocumentDegree): CvBlock[] =>
  entryBlocks([degree, school, period], []);

/** The first that is told is the title of the entry; the others follow on lines of their own. */
function entryBlocks(told: readonly (string | null)[], bullets: readonly string[]): CvBlock[] {
  const [first, ...others] = told.filter((text) => text !== null && text !== "");
  return [
    ...blocks("entry", [first ?? null]),
    ...blocks("note", others),
    ...blocks("bullet", bullets),
  ];
}
