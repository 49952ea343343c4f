import type { Language } from "../../../platform/language";
import type { Resume } from "../../profile";
import type { Offer, OfferMatch } from "../../offers";
import {
  type AiWidget,
  type AiWidgetsEnvelope,
  BUILT_IN_MODEL,
  type JobOfferContext,
  WIDGETS_VERSION,
} from "./ai-widgets";
import { judgeLines, type LineAnswers, type MatchNeeds } from "./judge-lines";
import { nameParts } from "./name-parts";
import { hasFigures, isGroundedIn } from "./own-figures";
import { MOST_LINE_CHARACTERS, type ProfileLine, profileLines } from "./profile-lines";
import { scoreLines } from "./score-lines";
import { type SummaryBlock, summaryBlock, summaryFacts } from "./summary-block";

export type TailoringInput = {
  readonly resume: Resume;
  readonly offer: Pick<Offer, "title" | "company" | "location" | "text" | "requirements">;
  readonly match: Pick<OfferMatch, "score" | "keywords" | "missingKeywords">;
  /** It is the language of the profile's texts. */
  readonly language: Language;
  readonly now: Date;
};

/** The widgets of a profile for an offer, with what they were made of. */
export type BuiltWidgets = {
  readonly envelope: AiWidgetsEnvelope;
  readonly lines: readonly ProfileLine[];
  readonly answers: LineAnswers;
  readonly summary: SummaryBlock;
};

const SUMMARY_ID = "basics:summary";
/** A CV has its summary, so that it is worth something whatever it answers. */
const LEAST_SUMMARY_SCORE = 60;

/** The same input gives the same widgets; every text is the profile's own words. */
export function buildWidgets(matchNeeds: MatchNeeds, input: TailoringInput): BuiltWidgets {
  const { resume, offer, language, now } = input;
  const lines = profileLines(resume, now);
  const judged = { lines, further: summaryFacts(resume) };
  const answers = judgeLines(matchNeeds, offer.requirements, judged);
  const hasRequirements = offer.requirements.length > 0;
  const scores = scoreLines(lines, { title: offer.title, answers, hasRequirements }, now);
  const scoreOf = (id: string) => scores.get(id) ?? 0;
  const skills = lines
    .filter(({ kind }) => kind === "skill")
    .toSorted((left, right) => scoreOf(right.id) - scoreOf(left.id))
    .map(({ text }) => text);
  const summary = summaryBlock(resume, { answers, language, skills: withoutTwins(skills) });
  const summaryScore = Math.max(
    LEAST_SUMMARY_SCORE,
    ...summary.factIds.map((id) => 50 + 10 * (answers.get(id)?.length ?? 0)),
  );
  const widgets = [
    summaryWidget(summary, { language, score: Math.min(100, summaryScore) }),
    ...lines.map((line) => widgetOf(line, { language, score: scoreOf(line.id) })),
  ];
  return { envelope: envelopeOf(input, widgets), lines, answers, summary };
}

const withoutTwins = (skills: readonly string[]): string[] => [
  ...new Map(skills.map((skill) => [skill.toLowerCase(), skill])).values(),
];

type Scored = { readonly language: Language; readonly score: number };

function widgetOf(line: ProfileLine, { language, score }: Scored): AiWidget {
  const { id, type, section, text, source, sources } = line;
  return {
    id,
    type,
    section,
    text,
    relevance_score: score,
    sources,
    quality: qualityOf(text, source, language),
    writer: "built-in",
  };
}

function summaryWidget(summary: SummaryBlock, { language, score }: Scored): AiWidget {
  const { text, source, path } = summary;
  return {
    id: SUMMARY_ID,
    type: "summary_block",
    section: "summary",
    text,
    relevance_score: score,
    sources: { rag_path: path },
    quality: qualityOf(text, source, language),
    writer: "built-in",
  };
}

export function qualityOf(text: string, source: string, language: Language): AiWidget["quality"] {
  const issues = text.length > MOST_LINE_CHARACTERS ? ["long"] : [];
  return {
    has_numbers: hasFigures(text),
    length: text.length,
    grounded: isGroundedIn(text, source, language),
    ...(issues.length > 0 && { issues }),
  };
}

const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

function envelopeOf(input: TailoringInput, widgets: AiWidget[]): AiWidgetsEnvelope {
  const { resume, offer, match, language, now } = input;
  const { label, location, summary, name } = resume.basics;
  return {
    profil_summary: {
      ...nameParts(name),
      ...(label && { titre_principal: label }),
      ...(location?.city && { localisation: location.city }),
      ...(summary && { elevator_pitch: summary }),
    },
    job_context: {
      ...(offer.company && { company: offer.company }),
      ...(offer.title && { job_title: offer.title }),
      match_score: match.score,
      keywords: [...keywordsOf(input)],
    },
    widgets,
    meta: {
      model: BUILT_IN_MODEL,
      created_at: now.toISOString(),
      locale: locales[language],
      version: WIDGETS_VERSION,
    },
  };
}

type Asking = Pick<TailoringInput, "offer" | "match">;

/** They are the terms that the profile has; where it has none, those that the offer asks for. */
function keywordsOf({ offer, match }: Asking): readonly string[] {
  if (match.keywords.length > 0) return match.keywords;
  return [...new Set(offer.requirements.map(({ quote }) => quote))];
}

const MOST_DESCRIPTION_CHARACTERS = 2_000;

export function jobOfferContextOf(asking: Asking): JobOfferContext {
  const { offer, match } = asking;
  return {
    ...(offer.title && { title: offer.title }),
    ...(offer.company && { company: offer.company }),
    ...(offer.location && { location: offer.location }),
    keywords: [...keywordsOf(asking)],
    missing_keywords: [...match.missingKeywords],
    description: offer.text.slice(0, MOST_DESCRIPTION_CHARACTERS).toWellFormed(),
  };
}

/** It is the score below which lines do more harm than good, by how much the profile tells. */
export function optimalMinScore(completeness: number): number {
  if (completeness < 50) return 30;
  if (completeness < 70) return 50;
  return completeness < 85 ? 60 : 70;
}
