import type { Language } from "../../../platform/language";
import type { Resume } from "../api/schemas";
import { profileMessages } from "../pages/messages";

type Part = string | undefined;
type Entry = {
  readonly head: readonly Part[];
  readonly startDate?: Part;
  readonly endDate?: Part;
  readonly text?: Part;
  readonly lines?: readonly string[];
};

/** It is a resume as Markdown, in the order of the page. */
export function markdownOf(resume: Resume, language: Language): string {
  const { basics } = resume;
  const contact = [basics.email, basics.phone, basics.location?.city, basics.url];
  return `${block([
    `# ${inline(basics.name)}`,
    basics.label && `**${inline(basics.label)}**`,
    joined(contact, " · "),
    basics.summary,
    ...careerOf(resume, language),
    ...listsOf(resume, language),
  ])}\n`;
}

function careerOf(resume: Resume, language: Language): Part[] {
  const texts = profileMessages[language];
  const { work, projects, education, volunteer = [] } = resume;
  const section = (title: string, entries: readonly Entry[]) =>
    entries.length > 0
      ? block([`## ${title}`, ...entries.map((entry) => entryOf(entry, texts.today))])
      : undefined;
  return [
    section(
      texts.work,
      work.map(({ position, name, location, summary, highlights, startDate, endDate }) => ({
        head: [position, name, location],
        startDate,
        endDate,
        text: summary,
        lines: highlights,
      })),
    ),
    section(
      texts.projects,
      projects.map(({ name, description, highlights, startDate, endDate }) => ({
        head: [name],
        startDate,
        endDate,
        text: description,
        lines: highlights,
      })),
    ),
    section(
      texts.education,
      education.map(({ studyType, area, institution, startDate, endDate }) => ({
        head: [studyType, area, institution],
        startDate,
        endDate,
      })),
    ),
    section(
      texts.volunteer,
      volunteer.map(({ position, organization, summary, highlights, startDate, endDate }) => ({
        head: [position, organization],
        startDate,
        endDate,
        text: summary,
        lines: highlights,
      })),
    ),
  ];
}

function entryOf({ head, startDate, endDate, text, lines = [] }: Entry, today: string): string {
  const period = startDate ? `${startDate} – ${endDate ?? today}` : endDate;
  return block([`### ${inline(joined(head))}`, period, text, itemsOf(lines)]);
}

function listsOf(resume: Resume, language: Language): Part[] {
  const texts = profileMessages[language];
  const { skills, languages, interests, certificates = [], references = [] } = resume;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 ? block([`## ${title}`, itemsOf(items)]) : undefined;
  const grouped = ({ name, keywords }: Resume["interests"][number]) =>
    joined([name, keywords.join(", ")], ": ");
  return [
    list(texts.skills, skills.map(grouped)),
    list(
      texts.languages,
      languages.map(({ language: spoken, fluency }) => joined([spoken, fluency])),
    ),
    list(
      texts.certificates,
      certificates.map(({ name, issuer, date }) => joined([name, issuer, date])),
    ),
    list(texts.interests, interests.map(grouped)),
    list(
      texts.references,
      references.map(({ name, reference }) => joined([name, reference], ": ")),
    ),
  ];
}

const itemsOf = (items: readonly string[]) => items.map((item) => `- ${inline(item)}`).join("\n");

const joined = (parts: readonly Part[], separator = ", ") =>
  parts.filter((part) => part !== undefined && part !== "").join(separator);

const block = (parts: readonly Part[]) => joined(parts, "\n\n");

/** An item is one line. */
const inline = (text: string) => text.replaceAll(/\s+/gu, " ").trim();
