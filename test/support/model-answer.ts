import { isAboutBullets, rewordedBullets } from "./rewording-model";
import {
  type LetterCompanyFact,
  composeAntiMotivation,
  composeMotivation,
  LetterLength,
  LetterTone,
  planLetters,
} from "../../src/features/letters/compose";
import type { LetterDocument } from "../../src/features/letters/store/document";
import { bandOf } from "../../src/features/letters/check/word-bands";
import { Resume } from "../../src/features/profile";
import sampleEn from "../../src/features/profile/sample/resume.en.json";
import sampleFr from "../../src/features/profile/sample/resume.fr.json";
import type { Language } from "../../src/platform/language";

export type ModelRequest = { model: string; messages: { role: string; content?: unknown }[] };

type PromptFact = { readonly id: string; readonly text: string };

type TwinBody = readonly (readonly { readonly facts: readonly string[] }[])[];

type CompanyPromptFact = PromptFact & { readonly quote: string; readonly source: string };

type Other = { readonly language?: Language; readonly isAnti?: boolean };

/**
 * A well-behaved model would answer our prompt so: a letter to the company in it, from the facts in it and no others,
 * in the tone and the length that it is told, for the post that it is told.
 */
export function modelAnswer(request: ModelRequest, other: Other = {}): { content: string } {
  if (isAboutBullets(request)) return rewordedBullets(request);
  const read = promptOf(request);
  const { language = read.language, isAnti = read.isAnti } = other;
  // Another version than the built-in writer's, so that the two texts can be told apart.
  const compose = (draft: number) =>
    composeAs(`as ${request.model} would write it, draft ${draft}`, { ...read, language, isAnti });
  let letter = compose(1);
  for (let draft = 2; draft <= DRAFTS && !turnsAround(read.twinFacts, letter); draft += 1) {
    letter = compose(draft);
  }
  return { content: JSON.stringify(modelLetterOf(letter)) };
}

/** Nineteen of twenty first drafts turn around enough of what the twin cites. */
const DRAFTS = 20;
const TURNED_AROUND_MIN = 3;

/** True too for a letter without a twin. */
function turnsAround(twinFacts: ReadonlySet<string>, letter: LetterDocument): boolean {
  const cited = new Set(letter.paragraphs.flat().flatMap(({ facts }) => facts));
  return cited.intersection(twinFacts).size >= Math.min(TURNED_AROUND_MIN, twinFacts.size);
}

type Draft = ReturnType<typeof promptOf> & {
  readonly language: Language;
  readonly isAnti: boolean;
};

function composeAs(version: string, draft: Draft): LetterDocument {
  const { company, language, isAnti, facts, companyFacts, tone, length, jobTitle } = draft;
  const input = {
    companyName: company,
    language,
    candidate: { resume: resumeOf(facts, language), version },
    date: new Date("2026-01-05T10:00:00Z"),
    ...(tone && { tone }),
    ...(length && { length }),
    ...(jobTitle !== undefined && { jobTitle }),
    companyFacts: companyFacts.map(sourcedFact),
  };
  const plan = planLetters(input);
  return isAnti ? composeAntiMotivation(plan, input) : composeMotivation(plan, input);
}

/** The prompt as a model reads it. `texts` is every piece of material, and what stands outside of it. */
export function promptOf({ messages }: ModelRequest) {
  const [system = "", prompt = ""] = messages.map(({ content }) => textOf(content));
  const blocks = Array.from(
    prompt.matchAll(/<data name="(\w+)">(.*?)<\/data>/gs),
    ([, name = "", json = '""']) => [name, JSON.parse(json) as unknown] as const,
  );
  const block = (name: string) => blocks.find(([own]) => own === name)?.[1];
  const isAnti = block("twin") !== undefined;
  const outside = prompt.replaceAll(/<data name="\w+">.*?<\/data>/gs, " ");
  return {
    system,
    prompt,
    company: (block("company") ?? "") as string,
    language: system.includes("in French") ? ("fr" as const) : ("en" as const),
    isAnti,
    /** The ids of the facts that the twin cites. */
    twinFacts: new Set(((block("twin") ?? []) as TwinBody).flat().flatMap(({ facts }) => facts)),
    /** Undefined where the prompt does not say. */
    tone: LetterTone.options.find((tone) => system.includes(`Tone: ${tone}.`)),
    length: LetterLength.options.find((length) => {
      const { min, max } = bandOf(isAnti ? "anti_motivation" : "motivation", length);
      return system.includes(`has ${min} to ${max} words`);
    }),
    jobTitle: block("job_title") as string | undefined,
    facts: (block("candidate_facts") ?? []) as readonly PromptFact[],
    companyFacts: (block("company_facts") ?? []) as readonly CompanyPromptFact[],
    texts: [
      ...blocks.flatMap(([name, value]) => (name === "twin" ? [] : stringsIn(value))),
      outside.replace(/Your first try was refused.*/s, ""),
    ],
  };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** The sample candidate, as far as the prompt tells of them. */
function resumeOf(facts: readonly PromptFact[], language: Language): Resume {
  const resume = Resume.parse(language === "fr" ? sampleFr : sampleEn);
  const told = new Set(facts.map(({ text }) => text));
  // In another language than the prompt's there is nothing to compare with.
  const isTold = (text: string) => told.has(text) || !told.has(resume.basics.summary ?? "");
  const withTold = <Entry extends { highlights: string[] }>(entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, highlights: entry.highlights.filter(isTold) }));
  return { ...resume, work: withTold(resume.work), projects: withTold(resume.projects) };
}

function sourcedFact({ source, ...fact }: CompanyPromptFact): LetterCompanyFact {
  const [, , kind = "other"] = fact.id.split(":");
  return { ...fact, kind, source_name: source, source_url: "", retrieved_at: "" };
}

function modelLetterOf({ subject, salutation, paragraphs, closing }: LetterDocument) {
  return { subject, salutation, paragraphs, closing: closing.text };
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return Array.isArray(content)
    ? content.map((part: { text?: string }) => part.text ?? "").join("")
    : "";
}
