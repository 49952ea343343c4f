import type { loadSpokenFacts, SpokenFact } from "../../../engines/spoken-facts";
import type { Resume } from "../../profile";
import { type ComparedProfile, type FactState, type ProposedFact } from "./proposed-fact";

type Rules = Awaited<ReturnType<typeof loadSpokenFacts>>;
type Entry = Readonly<Record<string, string>>;
type Told = { readonly fact: SpokenFact; readonly entry: Entry; readonly entryId: string };

/** It says whether a profile has a fact already, and whether it has it from here. */
export function stateOfFact(
  told: Told,
  { resume, isSummaryFromHere }: ComparedProfile,
  rules: Rules,
): FactState {
  if (resume === null) return "new";
  const { fact, entry, entryId } = told;
  if (fact.kind === "years") {
    const summary = resume.basics.summary ?? "";
    if (isSummaryFromHere && summary.includes(entry["summary"] ?? "")) return "accepted";
    return rules.tellsYears(summary, fact.years) ? "present" : "new";
  }
  if (hasEntry(resume, entryId)) return "accepted";
  return isKnown(fact, resume, rules) ? "present" : "new";
}

const lists = ["skills", "work", "languages", "certificates", "education"] as const;

export const hasEntry = (resume: Resume, entryId: string): boolean =>
  lists.some((list) => resume[list]?.some(({ id }) => id === entryId) ?? false);

function isKnown(fact: SpokenFact, resume: Resume, { isSameThing }: Rules): boolean {
  const isSame = (one = "", other = "") => isSameThing("text", one, other);
  switch (fact.kind) {
    case "skill":
      return resume.skills.some(({ name = "", keywords }) =>
        [name, ...keywords].some((each) => isSameThing("skill", each, fact.name)),
      );
    case "language":
      return resume.languages.some(({ language = "" }) =>
        isSameThing("language", language, fact.name),
      );
    case "certificate":
      return (resume.certificates ?? []).some(({ name = "" }) =>
        isSameThing("certificate", name, fact.name),
      );
    case "degree":
      return resume.education.some(
        ({ studyType, area }) => isSame(studyType, fact.title) || isSame(area, fact.area),
      );
    case "post":
      return resume.work.some(
        ({ name, position, startDate }) =>
          isSame(name, fact.employer) &&
          (startDate === undefined || startDate.startsWith(String(fact.startYear))) &&
          (position === undefined ||
            fact.position === undefined ||
            isSame(position, fact.position)),
      );
    case "years":
      return false;
  }
}

/** It adds one entry, or one sentence to the summary, and replaces nothing. */
export function withFact(
  resume: Resume,
  { path, entry: fields }: Pick<ProposedFact, "path" | "entry">,
  id: string,
): Resume {
  const entry = { ...fields, id };
  switch (path) {
    case "skills":
      return { ...resume, skills: [...resume.skills, { ...entry, keywords: [] }] };
    case "work":
      return { ...resume, work: [...resume.work, { ...entry, highlights: [] }] };
    case "languages":
      return { ...resume, languages: [...resume.languages, entry] };
    case "certificates":
      return { ...resume, certificates: [...(resume.certificates ?? []), entry] };
    case "education":
      return { ...resume, education: [...resume.education, entry] };
    case "basics.summary": {
      const { summary, ...basics } = resume.basics;
      const sentences = [summary, fields["summary"]].filter((each) => each !== undefined);
      return { ...resume, basics: { ...basics, summary: sentences.join(" ") } };
    }
  }
}

/** It takes away the entry that was accepted, and nothing else. */
export function withoutEntry(resume: Resume, entryId: string): Resume {
  const stays = ({ id }: { readonly id?: string | undefined }) => id !== entryId;
  const { certificates } = resume;
  return {
    ...resume,
    skills: resume.skills.filter(stays),
    work: resume.work.filter(stays),
    languages: resume.languages.filter(stays),
    education: resume.education.filter(stays),
    ...(certificates && { certificates: certificates.filter(stays) }),
  };
}

/** A summary that is empty then is none. */
export function withoutSentence(resume: Resume, sentence: string): Resume {
  const { summary = "", ...basics } = resume.basics;
  const at = summary.lastIndexOf(sentence);
  if (at < 0) return resume;
  const rest = `${summary.slice(0, at).trimEnd()} ${summary.slice(at + sentence.length).trimStart()}`;
  const left = rest.trim();
  return { ...resume, basics: { ...basics, ...(left !== "" && { summary: left }) } };
}
