import type { CvReading } from "../../../../engines/cv-reading/read-cv-result";
import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import { Moment } from "../../../../ui/moment";
import type { CvAnalysis } from "../../analysis/cv-analysis";
import type { CvAnalysisView } from "../../keeping/get-analysis";
import type { ListedAnalysis } from "../../keeping/list-analyses";
import type { FormatReceipt } from "../../optimised/format-receipts";
import type { OptimisedView } from "../../optimised/optimised-view";
import { analysisMessages } from "../messages";
import { CheckList } from "./check-list";
import { type Compared, VersionComparison, CompareForm } from "./comparison";
import { FitTable } from "./fit-table";
import { OptimisedPart } from "./optimised-part";
import { ScoreBoard } from "./score-board";
import { SheetsPart } from "./sheets-part";

export type AnalysisPageProps = {
  readonly language: Language;
  readonly row: CvAnalysisView["row"];
  readonly analysis: CvAnalysis;
  /** It is null where the reading is lost; then its part of the page is absent. */
  readonly reading: CvReading | null;
  readonly optimised: OptimisedView | null;
  /** They are empty where there is no optimised version yet. */
  readonly receipts: readonly FormatReceipt[];
  readonly compared: Compared | null;
  /** They may be put beside this one. */
  readonly others: readonly ListedAnalysis[];
};

/** `/analyses/:id` shows what was read, what it is worth and what would mend it. */
export function AnalysisPage(props: AnalysisPageProps) {
  const { language, row, analysis, reading, optimised, receipts, compared, others } = props;
  const texts = analysisMessages[language];
  return (
    <div class="analyses" data-island="analyses">
      <p>
        <a class="alone" href="/analyses">
          {texts.back}
        </a>
      </p>
      <PageHead language={language} row={row} />
      <ScoreBoard language={language} analysis={analysis} />
      {compared && (
        <VersionComparison language={language} analysis={analysis} compared={compared} />
      )}
      {reading && <SheetsPart language={language} reading={reading} />}
      <CheckList language={language} checks={analysis.checks} />
      <FitTable language={language} needs={analysis.needs} />
      <Questions language={language} analysis={analysis} />
      {reading && (
        <OptimisedPart language={language} id={row.id} optimised={optimised} receipts={receipts} />
      )}
      <CompareForm language={language} id={row.id} others={others} />
    </div>
  );
}

function PageHead({ language, row }: Pick<AnalysisPageProps, "language" | "row">) {
  const texts = analysisMessages[language];
  const { id, fileName, createdAt, fileExpiresAt } = row;
  return (
    <header class="analyses-head">
      <h1 class="file-name">{fileName}</h1>
      <p class="hint">
        <Moment at={createdAt} language={language} /> ·{" "}
        {fileExpiresAt === null
          ? texts.originalGone
          : texts.originalUntil(formatDay(new Date(fileExpiresAt).toISOString(), language))}
      </p>
      <p class="actions">
        <a class="quiet leading" href={`/analyses/${id}/profile`}>
          {texts.profile.action}
        </a>
        {fileExpiresAt !== null && (
          <a class="quiet" href={`/api/cv/${id}/file`} download>
            {texts.original}
          </a>
        )}
        <a class="quiet danger" href={`/analyses/${id}/delete`}>
          {texts.removal.action}
        </a>
      </p>
    </header>
  );
}

function Questions({ language, analysis }: Pick<AnalysisPageProps, "language" | "analysis">) {
  const texts = analysisMessages[language].questions;
  if (analysis.questions.length === 0) return null;
  return (
    <section class="cv-part" aria-labelledby="questions-title">
      <h2 id="questions-title">{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      <ul class="promises">
        {analysis.questions.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </section>
  );
}
