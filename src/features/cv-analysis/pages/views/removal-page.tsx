import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import type { RemovalReceipt } from "../../keeping/remove-analysis";
import { analysisMessages } from "../messages";

type Props = { readonly language: Language; readonly id: string; readonly fileName: string };

/** `/analyses/:id/delete` asks once more, because nothing brings a deleted analysis back. */
export function AnalysisRemovalPage({ language, id, fileName }: Props) {
  const texts = analysisMessages[language].removal;
  return (
    <div class="analyses">
      <header class="analyses-head">
        <h1>{texts.title}</h1>
        <p class="lead file-name">{texts.lead(fileName)}</p>
      </header>
      <Form class="actions" action={`/analyses/${id}/delete`} language={language}>
        <button type="submit" class="quiet danger">
          {texts.submit}
        </button>
        <a class="quiet" href={`/analyses/${id}`}>
          {texts.keep}
        </a>
      </Form>
    </div>
  );
}

type ReceiptProps = { readonly language: Language; readonly receipt: RemovalReceipt };

/** It is shown once, as the answer to the deletion. */
export function ReceiptPage({ language, receipt }: ReceiptProps) {
  const { removal, back } = analysisMessages[language];
  return (
    <div class="analyses">
      <header class="analyses-head">
        <h1>{removal.receiptTitle}</h1>
        <p class="lead">{removal.receiptLead}</p>
      </header>
      <dl class="receipt">
        <dt>{removal.file}</dt>
        <dd class="file-name">{receipt.fileName}</dd>
        <dt>{removal.hash}</dt>
        <dd>
          <code>{receipt.sha256}</code>
        </dd>
        <dt>{removal.at}</dt>
        <dd>
          <Moment at={receipt.removedAt} language={language} />
        </dd>
      </dl>
      <p>
        <a class="alone" href="/analyses">
          {back}
        </a>
      </p>
    </div>
  );
}
