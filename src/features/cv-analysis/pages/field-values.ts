import type { CvField } from "../../../engines/cv-reading/read-cv-result";
import type { Language } from "../../../platform/language";
import { formatResumeDate } from "../../../ui/dates";
import { analysisMessages } from "./messages";

const DATE = /^\d{4}(?:-\d{2})?$/;

/** A date is shown as people write it, and that a post goes on by a word; every other value is shown as it was read. */
export function formatFieldValue(
  { path, value }: Pick<CvField, "path" | "value">,
  language: Language,
): string {
  if (path.endsWith(".isCurrent") && value === "true") return analysisMessages[language].goesOn;
  const isDate = /\.(?:start|end)$/.test(path) && DATE.test(value);
  return isDate ? formatResumeDate(value, language) : value;
}
