import type { Language } from "../../../../platform/language";
import { Moment } from "../../../../ui/moment";
import type { CvAnalysis, CvCheck } from "../../analysis/cv-analysis";
import { checkText } from "../../keeping/check-text";
import type { CvAnalysisView } from "../../keeping/get-analysis";
import type { ListedAnalysis } from "../../keeping/list-analyses";
import { formatMoment } from "../../../../ui/dates";
import { analysisMessages } from "../messages";

/** It is the other analysis, and whether it was made later. */
export type Compared = {
  readonly row: CvAnalysisView["row"];
  readonly analysis: CvAnalysis;
  readonly isLater: boolean;
};

type Props = {
  readonly language: Language;
  readonly analysis: CvAnalysis;
  readonly compared: Compared;
};

/** Two versions over time: their scores side by side, and the checks that have changed. */
export function VersionComparison({ language, analysis, compared }: Props) {
  const texts = analysisMessages[language];
  const [before, after] = compared.isLater
    ? [analysis, compared.analysis]
    : [compared.analysis, analysis];
  const changed = changedChecks(before, after);
  return (
    <section class="cv-part comparison" aria-labelledby="compare-title">
      <h2 id="compare-title">{texts.compare.title}</h2>
      <p class="hint file-name">
        {compared.row.fileName} · <Moment at={compared.row.createdAt} language={language} />
      </p>
      <div class="table-frame">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{texts.scores.title}</th>
              <th scope="col">{texts.compare.earlier}</th>
              <th scope="col">{texts.compare.later}</th>
            </tr>
          </thead>
          <tbody>
            {(["readability", "content", "fit"] as const).map((scale) => (
              <tr>
                <th scope="row">{texts.scores[scale]}</th>
                <td>{before.scores[scale] ?? "–"}</td>
                <td>{after.scores[scale] ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changed.length === 0 ? (
        <p>{texts.compare.same}</p>
      ) : (
        <ul class="promises figures">
          {changed.map(({ check, difference }) => (
            <li>
              {difference > 0 ? texts.compare.better : texts.compare.worse} {Math.abs(difference)} ·{" "}
              {checkText(check, language).name}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type ChangedCheck = { readonly check: CvCheck; readonly difference: number };

function changedChecks(before: CvAnalysis, after: CvAnalysis): ChangedCheck[] {
  const earned = new Map(before.checks.map((check) => [check.id, check.earned]));
  return after.checks
    .filter(({ scale }) => scale !== "fit")
    .map((check) => ({ check, difference: check.earned - (earned.get(check.id) ?? check.earned) }))
    .filter(({ difference }) => difference !== 0)
    .toSorted((one, other) => other.difference - one.difference);
}

type CompareFormProps = {
  readonly language: Language;
  readonly id: string;
  readonly others: readonly ListedAnalysis[];
};

export function CompareForm({ language, id, others }: CompareFormProps) {
  const texts = analysisMessages[language].compare;
  const shown = others.filter((other) => other.status === "completed" && other.id !== id);
  if (shown.length === 0) return null;
  return (
    <section class="cv-part" aria-labelledby="compare-form-title">
      <h2 id="compare-form-title">{texts.title}</h2>
      <form class="compare" action={`/analyses/${id}`} method="get">
        <label for="with">{texts.with}</label>
        <select id="with" name="with">
          {shown.map((other) => (
            <option value={other.id}>
              {other.fileName} · {formatMoment(new Date(other.createdAt).toISOString(), language)}
            </option>
          ))}
        </select>
        <button type="submit" class="quiet">
          {texts.submit}
        </button>
      </form>
    </section>
  );
}
