import type { Language } from "../../../../platform/language";
import { MomentSentence } from "../../../../ui/moment";
import type { Receipt } from "../../erasure/receipt";
import { accountMessages } from "../messages";

type GoodbyePageProps = {
  readonly language: Language;
  /** It is null at the bare address, which knows of no account. */
  readonly receipt: Receipt | null;
};

/** `/goodbye…` is what somebody sees who has deleted their account, and the receipt of its erasure. */
export function GoodbyePage({ language, receipt }: GoodbyePageProps) {
  const texts = accountMessages[language].goodbye;
  const isErased = receipt !== null && receipt.completedAt !== null;
  return (
    <div class="error-page">
      <h1>{texts.title}</h1>
      <p class="lead">{isErased ? texts.leadErased : texts.lead}</p>
      {receipt && <ErasureReceipt language={language} receipt={receipt} />}
      <p>{texts.text}</p>
      <p class="actions">
        <a class="quiet" href="/">
          {texts.home}
        </a>
      </p>
    </div>
  );
}

function ErasureReceipt({ language, receipt }: { language: Language; receipt: Receipt }) {
  const texts = accountMessages[language].goodbye;
  const erased = receipt.erased.filter(({ count }) => count > 0);
  return (
    <section class="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{texts.receipt}</h2>
      <p>
        <MomentSentence sentence={texts.requested} at={receipt.requestedAt} language={language} />
      </p>
      <p>
        {receipt.completedAt === null ? (
          texts.underWay
        ) : (
          <MomentSentence sentence={texts.completed} at={receipt.completedAt} language={language} />
        )}
      </p>
      {erased.length > 0 && (
        <ul class="promises">
          {erased.map(({ label, count }) => (
            <li>{texts.erased(label[language], count)}</li>
          ))}
        </ul>
      )}
      <p>{texts.kept}</p>
    </section>
  );
}
