import type { Language } from "../../../../platform/language";
import type { LetterDocument } from "../../store/document";
import { letterMessages } from "../messages";
import type { LetterNotes, SentenceNote } from "./sentence-notes";

type Props = {
  readonly letter: LetterDocument;
  readonly notes: LetterNotes;
  readonly title: string;
  readonly language: Language;
};

/** One letter on its sheet of paper, in its own language. */
export function LetterSheet({ letter, notes, title, language }: Props) {
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
      {notes.paragraphs.map((sentences) => (
        <p>
          {sentences.map((note, index) => (
            <>
              {index > 0 && " "}
              <NotedSentence note={note} />
            </>
          ))}
        </p>
      ))}
      <p>
        <NotedSentence note={notes.closing} />
      </p>
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

/** The browser module makes it tell what it rests on. */
function NotedSentence({ note }: { note: SentenceNote }) {
  return (
    <span
      class="sentence"
      id={note.id}
      data-rests={note.rests}
      data-number={note.number}
      data-digits={String(note.number).length}
    >
      {note.sentence.text}
    </span>
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
