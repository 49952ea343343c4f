import type { CvField } from "../../../engines/cv-reading/read-cv-result";
import type { Language } from "../../../platform/language";
import { formatResumeDate } from "../../../ui/dates";

const DATE = /^\d{4}(?:-\d{2})?$/;

const yes = { fr: "oui", en: "yes" } as const;

/** A date is shown as people write it, and that a post goes on by a word; every other value is shown as it was read. */
export function formatFieldValue(
  { path, value }: Pick<CvField, "path" | "value">,
  language: Language,
): string {
  if (path.endsWith(".isCurrent") && value === "true") return yes[language];
  const isDate = /\.(?:start|end)$/.test(path) && DATE.test(value);
  return isDate ? formatResumeDate(value, language) : value;
}
