import { fold, tokensOf, plain } from "../../../engines/grounding/tokens";
import type { CandidateFact } from "../../../engines/matching";
import type { Language } from "../../../platform/language";
import { factsOf, type Resume } from "../../profile";
import type { LineAnswers } from "./judge-lines";
import { ownSentences } from "./sentences";
import { joints } from "./messages/joints";
import { leaningOpenings } from "./words/leaning-openings";

export const MOST_SUMMARY_CHARACTERS = 200;
const MOST_SENTENCES = 30;
const MOST_SKILLS = 4;

export type SummaryBlock = {
  readonly text: string;
  readonly source: string;
  readonly path: string;
  /** They are the ids of the facts that it has the words of. */
  readonly factIds: readonly string[];
};

const sentenceId = (index: number) => `basics:summary:sentence:${index + 1}`;

const summarySentences = (resume: Resume): string[] => {
  const fact = factsOf(resume).find(({ kind }) => kind === "summary");
  return fact ? ownSentences(fact.text).slice(0, MOST_SENTENCES) : [];
};

/** Each sentence of the profile's summary is matched by itself, so that those which answer the offer are taken. */
export const summaryFacts = (resume: Resume): CandidateFact[] =>
  summarySentences(resume).map((text, index) => ({ id: sentenceId(index), text }));

type Material = {
  readonly answers: LineAnswers;
  readonly language: Language;
  /** They are names of the profile's own skills, the most relevant first. */
  readonly skills: readonly string[];
};

/** Sentences of the profile's summary where some fit; else its title with the skills that matter most here. */
export function summaryBlock(resume: Resume, material: Material): SummaryBlock {
  return fromSentences(resume, material) ?? fromTitle(resume, material);
}

function fromSentences(resume: Resume, { answers }: Material): SummaryBlock | null {
  const sentences = summarySentences(resume);
  const worthOf = (index: number) =>
    (answers.get(sentenceId(index)) ?? []).reduce(
      (sum, { need, strength }) => sum + need.weight * strength,
      0,
    );
  let best: { first: number; last: number; worth: number; length: number } | null = null;
  for (let first = 0; first < sentences.length; first += 1) {
    if (first > 0 && leans(sentences[first] ?? "")) continue;
    let length = -1;
    let worth = 0;
    for (let last = first; last < sentences.length; last += 1) {
      length += 1 + (sentences[last] ?? "").length;
      if (length > MOST_SUMMARY_CHARACTERS) break;
      worth += worthOf(last);
      const isBetter =
        !best || worth > best.worth || (worth === best.worth && first === best.first);
      if (isBetter) best = { first, last, worth, length };
    }
  }
  if (!best) return null;
  const chosen = sentences.slice(best.first, best.last + 1);
  return {
    text: chosen.join(" "),
    source: sentences.join(" "),
    path: "profil.elevator_pitch",
    factIds: chosen.map((_, index) => sentenceId((best?.first ?? 0) + index)),
  };
}

function leans(sentence: string): boolean {
  const [first] = tokensOf(plain(sentence.slice(0, 60)));
  return first !== undefined && leaningOpenings.has(fold(first.text));
}

/** “Title: one, two and three.” is a noun phrase in both languages, whatever the words are. */
function fromTitle(resume: Resume, { skills, language }: Material): SummaryBlock {
  const { label, name } = resume.basics;
  const [latest] = resume.work;
  const title = [label, latest?.position, latest?.name, name].find(
    (text) => text !== undefined && text !== "" && text.length <= MOST_SUMMARY_CHARACTERS - 1,
  );
  const path = title === label ? "profil.titre_principal" : "experiences[0]";
  if (title === undefined) {
    const cut = cutAtWord(name);
    return { text: cut, source: name, path: "profil.nom", factIds: ["basics:name"] };
  }
  const named = skills.slice(0, MOST_SKILLS);
  for (let count = named.length; count > 0; count -= 1) {
    const text = `${title}${joints[language].colon}${listed(named.slice(0, count), language)}.`;
    if (text.length <= MOST_SUMMARY_CHARACTERS) return { text, source: text, path, factIds: [] };
  }
  return { text: title, source: title, path, factIds: [] };
}

function listed(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1);
  return others.length === 0 ? last : `${others.join(", ")}${joints[language].and}${last}`;
}

function cutAtWord(text: string): string {
  if (text.length <= MOST_SUMMARY_CHARACTERS) return text;
  const cut = text.slice(0, MOST_SUMMARY_CHARACTERS - 1);
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
