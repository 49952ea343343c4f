import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState } from "../../../platform/form";
import { respondWithForm } from "../../../ui/form-answer";
import { respondWithPage } from "../../../ui/layout";
import type { CvAnalysisView } from "../keeping/get-analysis";
import { listAnalyses } from "../keeping/list-analyses";
import { analysisMessages } from "./messages";
import { AnalysesPage } from "./views/analyses-page";
import { AnalysisPage, type AnalysisPageProps } from "./views/analysis-page";
import { FailedPage } from "./views/failed-page";
import { ProgressPage } from "./views/progress-page";

const scripts = ["cv-analysis.js"];
const REFRESH_SECONDS = 2;

/** It answers with `/analyses`, or with the same page and its form as it was refused. */
export async function respondWithAnalyses(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  const history = await listAnalyses(c.var.ctx);
  const maxBytes = c.var.ctx.config.MAX_FILE_SIZE;
  const { title, lead } = analysisMessages[language];
  const children = (
    <AnalysesPage language={language} history={history} form={form} maxBytes={maxBytes} />
  );
  return respondWithForm(c, { title, description: lead, isPrivate: true, scripts, children }, form);
}

/** It answers with an analysis that is not completed. */
export function respondWithoutAnalysis(c: Context<AppEnv>, { row, job }: CvAnalysisView) {
  const language = c.get("language");
  const texts = analysisMessages[language];
  if (row.status === "failed") {
    const children = <FailedPage language={language} row={row} />;
    return respondWithPage(c, { title: texts.failedTitle, isPrivate: true, children });
  }
  const { id, fileName } = row;
  return respondWithPage(c, {
    title: texts.progress.title,
    isPrivate: true,
    scripts,
    refreshSeconds: REFRESH_SECONDS,
    children: <ProgressPage language={language} id={id} fileName={fileName} job={job} />,
  });
}

export const respondWithAnalysis = (c: Context<AppEnv>, props: AnalysisPageProps) =>
  respondWithPage(c, {
    title: props.row.fileName,
    isPrivate: true,
    scripts,
    children: <AnalysisPage {...props} />,
  });
