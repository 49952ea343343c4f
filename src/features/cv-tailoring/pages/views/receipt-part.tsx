import type { Language } from "../../../../platform/language";
import type { FileReceipts } from "../../keeping/file-receipt";
import { tailoringMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly cvId: string;
  /** It is null while the files are yet to be read again. */
  readonly receipts: FileReceipts | null;
};

/** It tells what our own reader finds again in the files. */
export function ReceiptPart({ language, cvId, receipts }: Props) {
  const texts = tailoringMessages[language].receipt;
  return (
    <section class="receipt-part" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{texts.title}</h2>
      {receipts === null ? (
        <p>
          {texts.pending}{" "}
          <a class="alone" href={`/cv/${cvId}`}>
            {texts.now}
          </a>
        </p>
      ) : (
        <ul class="promises">
          {receipts.map((receipt) => (
            <FileRow language={language} receipt={receipt} />
          ))}
        </ul>
      )}
    </section>
  );
}

type RowProps = { readonly language: Language; readonly receipt: FileReceipts[number] };

function FileRow({ language, receipt: { format, total, same, lost } }: RowProps) {
  const texts = tailoringMessages[language].receipt;
  const name = texts.formats[format];
  if (lost.length === 0) return <li>{texts.all(name, total)}</li>;
  return (
    <li>
      {texts.some(name, same, total)}
      <ul class="lost">
        {lost.map(({ value, reread, isInFile }) => (
          <li>
            <q>{value}</q>
            {reread !== null && <> ({texts.reread(reread)})</>}
            {isInFile !== null && <> – {isInFile ? texts.inFile : texts.notInFile}</>}
          </li>
        ))}
      </ul>
    </li>
  );
}
