import type { CvFields } from "../../cv-reading/read-cv-result";
import type { CvContent, CvEntry } from "../cv-content";
import { sectionHeadings } from "../messages/section-headings";
import { inDateOrder } from "../setting/date-order";
import type { CvDesign, PrintedSection } from "../templates";
import { printedDegree } from "./single-dates";

/** They are the fields that a reader should find in a printed CV, in the order of its template. */
export function printedFields(content: CvContent, design: CvDesign): CvFields {
  const { name, email, phone, city, links, title, summary } = content;
  return {
    name: name || null,
    email,
    phone,
    city,
    links,
    title,
    summary: summary?.text ?? null,
    skills: content.skills.flatMap(({ skills }) => skills.map(({ text }) => text)),
    languages: content.languages.map(({ text }) => spokenLanguage(text)),
    sections: sectionColumns(content, design).flat(),
    experience: inDateOrder(content.experiences).map(printedPost),
    education: content.education.map(({ degree, school, start, end }) =>
      printedDegree({ degree, school, start: monthOf(start), end: monthOf(end) }),
    ),
    certificates: content.certificates.map(({ text }) => text),
    interests: [],
  };
}

/** They are the headings of each column, from top to bottom. */
export function sectionColumns(content: CvContent, design: CvDesign): readonly string[][] {
  const headings = sectionHeadings[content.language];
  return [design.sections, design.side?.sections ?? []].map((sections) =>
    sections.filter((each) => isFilled(each, content)).map((each) => headings[each]),
  );
}

function isFilled(section: PrintedSection, content: CvContent): boolean {
  if (section === "summary") return content.summary !== null;
  return content[section === "experience" ? "experiences" : section].length > 0;
}

const printedPost = ({ title, organisation, place, lines, ...told }: CvEntry) => {
  const start = monthOf(told.start);
  const isCurrent = told.isCurrent && start !== null;
  const end = isCurrent ? null : monthOf(told.end);
  return {
    title: title || null,
    company: organisation,
    city: place,
    start: start ?? end,
    end: start === null || start === end ? null : end,
    isCurrent,
    bullets: lines.map(({ text }) => text),
  };
};

const monthOf = (date: string | null) => date?.slice(0, 7) ?? null;

/** « Espagnol (B2) », “Spanish: fluent” and “English (C1 (IELTS 7.5))” tell a language and its level, which may have brackets. */
function spokenLanguage(text: string) {
  const sign = /\s*([(:,–—])\s*|\s+-\s+/u.exec(text);
  if (!sign) return { name: text.trim(), level: null };
  const rest = text.slice(sign.index + sign[0].length).trim();
  const level = sign[1] === "(" ? rest.replace(/\)$/u, "").trim() : rest;
  return { name: text.slice(0, sign.index).trim(), level: level || null };
}
