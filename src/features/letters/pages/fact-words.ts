import type { Language } from "../../../platform/language";
import { formatResumeDate } from "../../../ui/dates";
import { letterMessages } from "./messages";

/** Roles and studies, whose texts name their time; what belongs to a role is told in words of its own. */
const DATED = /^(?:work|education):[^:]+$/;
const DATE = String.raw`\d{4}(?:-\d{2}){0,2}`;
const PERIOD = new RegExp(`(?<=^|, )(${DATE})(?: (–)(?: (${DATE}))?)?(?=,|$)`);

/** The text of a fact as a person would write its dates: `2021-03 –` is `since March 2021`. */
export function factWords(id: string, text: string, language: Language): string {
  const [period, start, dash, end] = (DATED.test(id) && PERIOD.exec(text)) || [];
  if (period === undefined || start === undefined) return text;
  const words = periodWords({ start, isOpen: dash !== undefined, end }, language);
  // The topic of a role becomes a sentence of its own.
  return text.replace(period, words).replace(new RegExp(`(?<=, ${words}), (?=\\p{Lu})`, "u"), ". ");
}

type Period = {
  readonly start: string;
  readonly isOpen: boolean;
  readonly end: string | undefined;
};

function periodWords({ start, isOpen, end }: Period, language: Language): string {
  const from = formatResumeDate(start, language);
  if (end !== undefined) return `${from} – ${formatResumeDate(end, language)}`;
  const hasDay = start.split("-").length === 3;
  return isOpen ? letterMessages[language].sources.since(from, hasDay) : from;
}
