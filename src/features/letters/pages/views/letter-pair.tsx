import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import type { LetterType } from "../../store/document";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../../api/schemas";
import { EditedNotice } from "./edited-notice";
import { LetterNotesList } from "./letter-notes";
import { LetterNotices } from "./letter-notices";
import { LetterSheet } from "./letter-sheet";
import { OfferNeedsTable } from "./offer-needs";
import { SameRequest } from "./same-request";
import { notesOf } from "./sentence-notes";
import { type CheckOutcome, SourceCheck } from "./source-check";
import { SourceMarks } from "./source-marks";
import { StaleNotice } from "./stale-notice";

/** As a pair names the composer among its models. */
const BUILT_IN = "built-in";

type Props = {
  readonly letter: LetterDetail;
  readonly language: Language;
  /** The heading of the page where the pair is alone on it. */
  readonly heading: "h1" | "h2";
  /** Where the sources have just been asked again. */
  readonly checked?: CheckOutcome | undefined;
};

/** Both letters side by side, with what one may do with them. */
export function LetterPairView({ letter, language, heading: Heading, checked }: Props) {
  const texts = letterMessages[language].pair;
  return (
    <section class="pair" aria-labelledby="pair-title" data-pair={letter.id}>
      <header class="pair-head">
        <div>
          <Heading id="pair-title" tabindex={-1}>
            {texts.title(letter.company_name)}
          </Heading>
          <p class="hint">
            {texts.written}{" "}
            <time datetime={letter.created_at}>{formatDay(letter.created_at, language)}</time>{" "}
            {texts.by(writersOf(letter, texts.builtIn).join(` ${texts.and} `))}
          </p>
          {letter.job_title !== null && <p class="hint">{texts.position(letter.job_title)}</p>}
        </div>
        <PairActions letter={letter} language={language} />
      </header>
      <EditedNotice letter={letter} language={language} />
      <StaleNotice letter={letter} language={language} />
      <LetterNotices letter={letter} language={language} />
      <OfferNeedsTable letter={letter} language={language} />
      <SourceMarks language={language} />
      <SourceCheck letter={letter} language={language} outcome={checked} />
      <Preview letter={letter} language={language} />
      <div class="sheets">
        <SheetColumn letter={letter} language={language} type="motivation" />
        <SheetColumn letter={letter} language={language} type="anti_motivation" />
      </div>
    </section>
  );
}

type PartProps = Pick<Props, "letter" | "language">;

function PairActions({ letter, language }: PartProps) {
  const { pair, history, edit } = letterMessages[language];
  return (
    <div class="actions">
      <a class="quiet leading" href={pathOf(letter.pdf_dual_url)} download>
        {pair.downloadBoth}
      </a>
      {letter.cited_facts.length > 0 && (
        <a class="quiet" href={`${pathOf(letter.pdf_dual_url)}&sources=1`} download>
          {pair.downloadWithSources}
        </a>
      )}
      {letter.version === letter.current_version && (
        <a
          class="quiet"
          href={`/letters/${letter.id}/edit`}
          aria-label={edit.openLabel(letter.company_name)}
        >
          {edit.open}
        </a>
      )}
      <SameRequest letter={letter}>
        <input type="hidden" name="again" value="1" />
        <button type="submit" class="quiet" aria-label={pair.againLabel(letter.company_name)}>
          {pair.again}
        </button>
      </SameRequest>
      <form action={`/letters/${letter.id}/delete`} method="post" data-delete={letter.id}>
        <button
          type="submit"
          class="quiet minor"
          aria-label={history.removeLabel(letter.company_name)}
        >
          {history.remove}
        </button>
      </form>
    </div>
  );
}

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
  const parts = {
    motivation: {
      heading: texts.motivation,
      name: texts.motivationName(letter.company_name),
      text: letter.motivation_letter,
      pdf: letter.pdf_motivation_url,
    },
    anti_motivation: {
      heading: texts.antiMotivation,
      name: texts.antiMotivationName(letter.company_name),
      text: letter.anti_motivation_letter,
      pdf: letter.pdf_anti_motivation_url,
    },
  };
  const part = parts[type];
  const document = letter.documents[type];
  const notes = notesOf(document, letter.cited_facts);
  return (
    <div class={type === "motivation" ? "sheet-column" : "sheet-column anti"}>
      <div class="sheet-bar">
        <p class="label">{part.heading}</p>
        <div class="actions">
          <button
            type="button"
            class="quiet"
            data-copy={part.text}
            data-copied={texts.copied}
            data-copy-failed={texts.copyFailed}
            aria-label={texts.copyLabel(part.name)}
            hidden
          >
            {texts.copy}
          </button>
          <a
            class="quiet"
            href={pathOf(part.pdf)}
            aria-label={texts.downloadLabel(part.name)}
            download
          >
            {texts.download}
          </a>
        </div>
      </div>
      <LetterSheet letter={document} notes={notes} title={part.name} language={language} />
      <LetterNotesList letter={document} notes={notes} title={part.name} language={language} />
    </div>
  );
}

/** Each writer once, the motivation letter’s first. */
function writersOf({ ai_models: models }: LetterDetail, builtIn: string): string[] {
  return [...new Set(models)].map((model) => (model === BUILT_IN ? builtIn : model));
}

/** The page links to itself whatever the public origin is called. */
function pathOf(absolute: string): string {
  const { pathname, search } = new URL(absolute);
  return `${pathname}${search}`;
}
