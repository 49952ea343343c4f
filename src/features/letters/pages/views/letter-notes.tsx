import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import type { LetterDocument } from "../../store/document";
import { letterMessages } from "../messages";
import type { CitedFact } from "../../api/schemas";
import { factWords } from "../fact-words";
import type { LetterNotes, SentenceNote } from "./sentence-notes";

type Props = {
  readonly letter: LetterDocument;
  readonly notes: LetterNotes;
  readonly title: string;
  readonly language: Language;
};

/** It lists the sources of every sentence by number; the browser module shows the same words beside the sentence. */
export function LetterNotesList({ letter, notes, title, language }: Props) {
  const texts = letterMessages[language].sources;
  return (
    <>
      <div
        class="source-card"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <dialog> shown as a popover takes the focus, and one that comes with the pointer must not
        role="dialog"
        id={`${letter.type}-card`}
        popover="manual"
        aria-label={texts.card}
        tabindex={-1}
        hidden
      >
        <div data-slot="note"></div>
        <button type="button" class="quiet" data-close>
          {texts.close}
        </button>
      </div>
      <p class="visually-hidden" id={`${letter.type}-keys`} hidden>
        {texts.keys}
      </p>
      <details class="notes">
        <summary aria-label={texts.titleOf(title)}>{texts.title}</summary>
        <ol>
          {[...notes.paragraphs.flat(), notes.closing].map((note) => (
            <li id={`${note.id}-note`} value={note.number}>
              <p class="noted" lang={letter.language}>
                {note.sentence.text}
              </p>
              <Note note={note} letterLanguage={letter.language} language={language} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

type NoteProps = {
  readonly note: SentenceNote;
  readonly letterLanguage: Language;
  readonly language: Language;
};

function Note({ note, letterLanguage, language }: NoteProps) {
  const texts = letterMessages[language].sources;
  const { kind } = note.sentence;
  const words = note.facts.length > 0 ? texts.withFacts[kind] : texts.withoutFacts[kind];
  return (
    <div data-note={note.id}>
      <p class="note-kind" id={`${note.id}-kind`}>
        {words}
      </p>
      {note.facts.length > 0 && (
        <dl class="facts">
          {note.facts.map((fact) => (
            <div>
              <dt>{fact?.of === "company" ? texts.aboutCompany : texts.fromResume}</dt>
              {fact ? (
                <FactWords fact={fact} letterLanguage={letterLanguage} language={language} />
              ) : (
                <dd>{texts.gone}</dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

type FactProps = Omit<NoteProps, "note"> & { readonly fact: CitedFact };

function FactWords({ fact, letterLanguage, language }: FactProps) {
  const { source_name: name, source_url: url, retrieved_at: retrievedAt } = fact;
  const texts = letterMessages[language].sources;
  return (
    <>
      <dd lang={letterLanguage}>{factWords(fact.id, fact.text, letterLanguage)}</dd>
      {fact.quote !== undefined && (
        <dd>
          <q lang={letterLanguage}>{fact.quote}</q>
        </dd>
      )}
      {url !== undefined && (
        <dd class="hint">
          {texts.source}{" "}
          <a href={url} rel="nofollow noopener" target="_blank">
            {name ?? new URL(url).hostname}
            <span class="visually-hidden"> {texts.newTab}</span>
          </a>
          {retrievedAt !== undefined && (
            <>
              , {texts.readOn}{" "}
              <time datetime={retrievedAt}>{formatDay(retrievedAt, language)}</time>
            </>
          )}
        </dd>
      )}
    </>
  );
}
