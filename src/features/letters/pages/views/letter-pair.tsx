import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import type { LetterType } from "../../store/document";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../../api/schemas";
import { EditedNotice } from "./edited-notice";
import { NoteField, StatusChoice } from "./letter-marks";
import { LetterNotesList } from "./letter-notes";
import { LetterNotices } from "./letter-notices";
import { LetterSheet } from "./letter-sheet";
import { OfferNeedsTable } from "./offer-needs";
import { LetterTabs } from "./letter-tabs";
import { PairActions } from "./pair-actions";
import { notesOf } from "./sentence-notes";
import { type CheckOutcome, SourceCheck } from "./source-check";
import { SourceMarks } from "./source-marks";
import { StaleNotice } from "./stale-notice";

/** It is how a pair names the composer among its models. */
const BUILT_IN = "built-in";

type Props = {
  readonly letter: LetterDetail;
  readonly language: Language;
  /** It is there when the sources have just been asked again. */
  readonly checked?: CheckOutcome | undefined;
};

/** Both letters side by side, with what one may do with them. */
export function LetterPairView({ letter, language, checked }: Props) {
  const texts = letterMessages[language].pair;
  return (
    <section class="pair" aria-labelledby="pair-title" data-pair={letter.id}>
      <header class="pair-head">
        <div>
          <h1 id="pair-title" tabindex={-1}>
            {texts.title(letter.company_name)}
          </h1>
          <p class="hint">
            {texts.written}{" "}
            <time datetime={letter.created_at}>{formatDay(letter.created_at, language)}</time>{" "}
            {texts.by(writersOf(letter, texts.builtIn).join(` ${texts.and} `))}
          </p>
        </div>
        <PairActions letter={letter} language={language} />
      </header>
      <div class="pair-marks">
        <StatusChoice letter={letter} language={language} back={`/letters/${letter.id}`} />
        <NoteField letter={letter} language={language} back={`/letters/${letter.id}`} />
      </div>
      <EditedNotice letter={letter} language={language} />
      <StaleNotice letter={letter} language={language} />
      <LetterNotices letter={letter} language={language} />
      <OfferNeedsTable letter={letter} language={language} />
      <SourceMarks language={language} />
      <div class="shown">
        <LetterTabs language={language} />
        <div class="sheets">
          <SheetColumn letter={letter} language={language} type="motivation" />
          <SheetColumn letter={letter} language={language} type="anti_motivation" />
        </div>
      </div>
      <Preview letter={letter} language={language} />
      <SourceCheck letter={letter} language={language} outcome={checked} />
    </section>
  );
}

type PartProps = Pick<Props, "letter" | "language">;

/** The frame is made when the preview is opened: a closed one costs no download. */
function Preview({ letter, language }: PartProps) {
  const texts = letterMessages[language].pair;
  const url = new URL(letter.pdf_dual_url);
  url.searchParams.set("inline", "1");
  const source = `${url.pathname}${url.search}`;
  return (
    <details
      class="preview"
      data-preview={source}
      data-title={texts.previewTitle(letter.company_name)}
    >
      <summary>{texts.preview}</summary>
      <p>
        <a class="alone" href={source} target="_blank" rel="noopener">
          {texts.previewTab}
        </a>
      </p>
    </details>
  );
}

function SheetColumn({ letter, language, type }: PartProps & { type: LetterType }) {
  const texts = letterMessages[language].pair;
  const { company_name: company } = letter;
  const [heading, title] = {
    motivation: [texts.motivation, texts.motivationName(company)],
    anti_motivation: [texts.antiMotivation, texts.antiMotivationName(company)],
  }[type] as [string, string];
  const document = letter.documents[type];
  const notes = notesOf(document, letter.cited_facts);
  return (
    <div class={type === "motivation" ? "sheet-column" : "sheet-column anti"}>
      <h2 class="label">{heading}</h2>
      <LetterSheet letter={document} notes={notes} title={title} language={language} />
      <LetterNotesList letter={document} notes={notes} title={title} language={language} />
    </div>
  );
}

/** Each writer once, the motivation letter’s first. */
function writersOf({ ai_models: models }: LetterDetail, builtIn: string): string[] {
  return [...new Set(models)].map((model) => (model === BUILT_IN ? builtIn : model));
}
