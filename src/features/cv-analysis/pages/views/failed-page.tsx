import type { Language } from "../../../../platform/language";
import type { CvAnalysisView } from "../../keeping/get-analysis";
import { analysisMessages } from "../messages";
import { failureText } from "../messages/failure-texts";

type Props = { readonly language: Language; readonly row: CvAnalysisView["row"] };

/** `/analyses/:id` of a file that gave no analysis: why, and what to do. */
export function FailedPage({ language, row }: Props) {
  const texts = analysisMessages[language];
  return (
    <div class="analyses">
      <p>
        <a class="alone" href="/analyses">
          {texts.back}
        </a>
      </p>
      <header class="analyses-head">
        <h1>{texts.failedTitle}</h1>
        <p class="lead file-name">{row.fileName}</p>
      </header>
      <div class="refusal">
        <p>{failureText(row.errorCode ?? "")[language]}</p>
      </div>
      <p class="actions">
        <a class="quiet leading" href="/analyses">
          {texts.sendAnother}
        </a>
        <a class="quiet danger" href={`/analyses/${row.id}/delete`}>
          {texts.removal.action}
        </a>
      </p>
    </div>
  );
}
