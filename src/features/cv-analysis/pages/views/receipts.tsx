import type { Language } from "../../../../platform/language";
import type { FormatReceipt } from "../../optimised/format-receipts";
import { fieldName } from "../field-names";
import { formatFieldValue } from "../field-values";
import { analysisMessages } from "../messages";

type Props = { readonly language: Language; readonly receipts: readonly FormatReceipt[] };

/** It tells, file by file, what our own reader gets back from the downloads. */
export function Receipts({ language, receipts }: Props) {
  const { receipt: texts, formats } = analysisMessages[language].optimised;
  if (receipts.length === 0) return null;
  return (
    <>
      <p class="label" id="receipts-label">
        {texts.title}
      </p>
      <ul class="promises" aria-labelledby="receipts-label">
        {receipts.map(({ format, total, same, lost }) => (
          <li>
            {texts.outcome(formats[format], same, total)}
            {lost.length > 0 && (
              <details>
                <summary>{texts.lost(lost.length)}</summary>
                <LostFields language={language} lost={lost} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type LostProps = { readonly language: Language; readonly lost: FormatReceipt["lost"] };

function LostFields({ language, lost }: LostProps) {
  const messages = analysisMessages[language];
  const { missing, otherwise } = messages.optimised.receipt;
  return (
    <ul class="promises">
      {lost.map(({ path, value, reread }) => (
        <li>
          <span class="label">{fieldName(path, messages)}</span>{" "}
          <q>{formatFieldValue({ path, value }, language)}</q>{" "}
          {reread === null ? (
            missing
          ) : (
            <>
              {otherwise} <q>{formatFieldValue({ path, value: reread }, language)}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
