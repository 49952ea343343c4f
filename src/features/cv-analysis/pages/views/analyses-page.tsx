import { emptyForm, type FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import { AreaField, CheckField, fieldIn, InputField } from "../../../../ui/fields";
import { formatFileSize } from "../../../../ui/file-size";
import { Form } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import type { AnalysisHistory, CvAllowance, ListedAnalysis } from "../../keeping/list-analyses";
import { MAX_OFFER_CHARACTERS } from "../../upload/cv-purpose";
import { analysisMessages } from "../messages";
import { StateTag } from "./state-tag";

type Props = {
  readonly language: Language;
  readonly history: AnalysisHistory;
  readonly form?: FormState;
  readonly maxBytes: number;
};

/** `/analyses` takes a CV and lists what was analysed so far. */
export function AnalysesPage({ language, history, form = emptyForm, maxBytes }: Props) {
  const texts = analysisMessages[language];
  return (
    <div class="analyses" data-island="analyses">
      <header class="analyses-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <div class="desk">
        <UploadForm
          language={language}
          form={form}
          allowance={history.allowance}
          maxBytes={maxBytes}
        />
        <section aria-labelledby="history-title">
          <h2 id="history-title">{texts.history}</h2>
          <HistoryRows language={language} analyses={history.analyses} />
        </section>
      </div>
    </div>
  );
}

/** These are the file names that the drop zone takes; the server looks at the bytes besides. */
const ACCEPTED = ".pdf,.docx,.odt,.txt,.md,.markdown,.json,.zip";

type FormProps = {
  readonly language: Language;
  readonly form: FormState;
  readonly allowance: CvAllowance;
  readonly maxBytes: number;
};

function UploadForm({ language, form, allowance, maxBytes }: FormProps) {
  const texts = analysisMessages[language];
  const { missing, tooLarge, empty, wrongKind, sending, failed } = texts.form;
  const props = { maxBytes, missing, tooLarge, empty, wrongKind, sending, failed };
  return (
    <Form
      class="request fields cv-form"
      action="/analyses"
      enctype="multipart/form-data"
      language={language}
      state={form}
      data-cv={JSON.stringify(props)}
    >
      <h2>{texts.form.title}</h2>
      <QuotaHint language={language} allowance={allowance} />
      <div class="drop-zone" data-drop>
        <InputField
          id="cv"
          {...fieldIn(form, "cv")}
          type="file"
          accept={ACCEPTED}
          label={texts.form.file}
          hint={texts.form.fileHint}
          errorText={texts.form.missing}
          required
        />
        <p class="drop-hint" data-drop-hint hidden>
          {texts.form.drop}
        </p>
      </div>
      <AreaField
        id="offer"
        {...fieldIn(form, "offer")}
        label={texts.form.offer}
        hint={texts.form.offerHint}
        rows={4}
        language={language}
        limit={MAX_OFFER_CHARACTERS}
        takesMore
      />
      <CheckField
        name="optimize"
        value="true"
        label={texts.form.optimise}
        isChecked={form.error === null || form.values["optimize"] === "true"}
      />
      <button type="submit">{texts.form.submit}</button>
      <output class="hint" data-status></output>
    </Form>
  );
}

function QuotaHint({ language, allowance }: Pick<FormProps, "language" | "allowance">) {
  const texts = analysisMessages[language];
  const { remaining, limit, resetsAt } = allowance;
  return (
    <p class="hint figures" id="cv-quota">
      {texts.quota(remaining, limit)}
      {remaining === 0 && (
        <>
          {" "}
          {texts.quotaRenewed(formatDay(new Date(resetsAt).toISOString(), language))}{" "}
          <a href="/account/plan">{texts.otherPlans}</a>
        </>
      )}
    </p>
  );
}

type RowsProps = {
  readonly language: Language;
  readonly analyses: readonly ListedAnalysis[];
};

function HistoryRows({ language, analyses }: RowsProps) {
  const texts = analysisMessages[language];
  if (analyses.length === 0) {
    return (
      <div class="empty">
        <p class="empty-title">{texts.empty}</p>
        <p>{texts.emptyHint}</p>
      </div>
    );
  }
  return (
    <ul class="drawer rows analysis-rows">
      {analyses.map((analysis) => (
        <HistoryRow language={language} analysis={analysis} />
      ))}
    </ul>
  );
}

type RowProps = { readonly language: Language; readonly analysis: ListedAnalysis };

function HistoryRow({ language, analysis }: RowProps) {
  const texts = analysisMessages[language];
  const { id, fileName, kind, size, createdAt, score } = analysis;
  return (
    <li>
      <div>
        <p class="row-name">
          <a href={`/analyses/${id}`}>{fileName}</a>
          <StateTag language={language} analysis={analysis} />
        </p>
        <p class="hint figures">
          {score !== null && <>{texts.outOf(score)} · </>}
          {kind.toUpperCase()} · {formatFileSize(size, language)} ·{" "}
          <Moment at={createdAt} language={language} />
        </p>
      </div>
      <a
        class="quiet minor"
        href={`/analyses/${id}/delete`}
        aria-label={texts.removeLabel(fileName)}
      >
        {texts.remove}
      </a>
    </li>
  );
}
