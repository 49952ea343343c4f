import type { Language } from "../../../platform/language";
import type { LetterDocument } from "../document";
import { letterMessages } from "../messages";

type Props = {
  readonly letter: LetterDocument;
  readonly title: string;
  readonly language: Language;
};

/** One letter on its sheet of paper, in its own language. */
export function LetterSheet({ letter, title, language }: Props) {
  const isAnti = letter.type === "anti_motivation";
  const [name, ...address] = letter.sender;
  const [company, ...companyLines] = letter.recipient;
  return (
    <article
      class={isAnti ? "sheet sheet-anti" : "sheet"}
      lang={letter.language}
      aria-label={title}
    >
      <header class="letterhead">
        <p class="sender">
          <strong>{name}</strong>
          <Lines lines={address} />
        </p>
        <p class="recipient">
          <strong>{company}</strong>
          <Lines lines={companyLines} />
        </p>
        <p class="dateline">{letter.placeAndDate}</p>
      </header>
      <p class="subject">{letter.subject}</p>
      <p>{letter.salutation}</p>
      {letter.paragraphs.map((sentences) => (
        <p>{sentences.map(({ text }) => text).join(" ")}</p>
      ))}
      <p>{letter.closing.text}</p>
      <footer class="letter-end">
        <p class="signature">{letter.signature}</p>
        {isAnti && (
          <p class="stamp" lang={language}>
            {letterMessages[language].pair.stamp}
          </p>
        )}
      </footer>
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <>
          <br />
          {line}
        </>
      ))}
    </>
  );
}
