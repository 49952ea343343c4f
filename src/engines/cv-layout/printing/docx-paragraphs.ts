import type { CvContent, CvEntry, CvSchooling } from "../cv-content";
import { groupColons, sectionHeadings, townLabels } from "../messages/section-headings";
import { cvPeriod } from "../setting/cv-period";
import { inDateOrder } from "../setting/date-order";
import type { CvDesign, PrintedSection } from "../templates";

/** It is one paragraph of a CV for word processors. */
export type DocxParagraph = {
  readonly kind: "name" | "headline" | "contact" | "heading" | "entry" | "note" | "text" | "bullet";
  readonly text: string;
  /** It stands before the text, in bold. */
  readonly label?: string;
  readonly link?: string;
};

/** It tells all of a CV paragraph by paragraph, in the order of its template. */
export function docxParagraphs(content: CvContent, design: CvDesign): DocxParagraph[] {
  const order = [...design.sections, ...(design.side?.sections ?? [])];
  return [
    { kind: "name" as const, text: content.name },
    { kind: "headline" as const, text: content.title ?? "" },
    ...contactParagraphs(content),
    ...order.flatMap((section) => sectionParagraphs(section, content)),
  ].filter(({ text }) => text.trim() !== "");
}

/** Each stands in a paragraph of its own, so that no reader glues them together. */
function contactParagraphs(content: CvContent): DocxParagraph[] {
  const { email, phone, city, links, language } = content;
  return [
    { kind: "contact", text: email ?? "", link: `mailto:${email}` },
    { kind: "contact", text: phone ?? "" },
    { kind: "contact", text: city ? `${townLabels[language]}${city}` : "" },
    ...links.map((link): DocxParagraph => {
      const bare = link.trim().replace(/^https?:\/\//i, "");
      return { kind: "contact", text: link, link: `https://${bare}` };
    }),
  ];
}

function sectionParagraphs(section: PrintedSection, content: CvContent): DocxParagraph[] {
  const body = bodyOf(section, content);
  const text = sectionHeadings[content.language][section];
  return body.length === 0 ? [] : [{ kind: "heading", text }, ...body];
}

function bodyOf(section: PrintedSection, content: CvContent): DocxParagraph[] {
  const { language } = content;
  switch (section) {
    case "summary":
      return content.summary ? [{ kind: "text", text: content.summary.text }] : [];
    case "experience":
      return inDateOrder(content.experiences).flatMap((entry) => entryParagraphs(entry, content));
    case "projects":
      return inDateOrder(content.projects).flatMap((entry) => entryParagraphs(entry, content));
    case "education":
      return content.education.flatMap((entry) => degreeParagraphs(entry, content));
    case "certificates":
      return content.certificates.map(({ text }) => ({ kind: "bullet", text }));
    case "languages":
      return content.languages.map(({ text }) => ({ kind: "text", text }));
    case "skills":
      return content.skills.map(({ name, skills }) => ({
        kind: "text",
        text: skills.map(({ text }) => text).join(", "),
        ...(name?.trim() && { label: `${name.trim()}${groupColons[language]}` }),
      }));
  }
}

function entryParagraphs(entry: CvEntry, { language }: CvContent): DocxParagraph[] {
  const { title, organisation, place, lines } = entry;
  const note = [organisation, place].filter(Boolean).join(", ");
  return [
    ...head([title, note, cvPeriod(entry, language)]),
    ...lines.map(({ text }): DocxParagraph => ({ kind: "bullet", text })),
  ];
}

const degreeParagraphs = (entry: CvSchooling, { language }: CvContent): DocxParagraph[] =>
  head([entry.degree, entry.school ?? "", cvPeriod(entry, language)]);

/** The first that is told is the heading of the entry; the others follow on lines of their own. */
function head(texts: readonly string[]): DocxParagraph[] {
  const [first, ...others] = texts.filter((text) => text.trim() !== "");
  return first === undefined
    ? []
    : [{ kind: "entry", text: first }, ...others.map((text) => ({ kind: "note" as const, text }))];
}
