import type { Language } from "../../../../platform/language";
import type { LetterDocument } from "../../store/document";
import { letterMessages } from "../messages";
import { gateMessages } from "../messages/gate";
import { LetterSheet } from "./letter-sheet";
import { LetterTabs } from "./letter-tabs";
import { notesOf } from "./sentence-notes";

type Props = {
  readonly company: string;
  readonly letters: readonly LetterDocument[];
  readonly language: Language;
};

/** `/letters/sample`: a whole pair for an invented company, to be read while the gate is closed. */
export function SamplePage({ company, letters, language }: Props) {
  const texts = gateMessages[language].sample;
  return (
    <div class="letters">
      <header class="letters-head">
        <a class="alone" href="/letters">
          {texts.back}
        </a>
        <h1>{texts.title(company)}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <section class="pair" aria-label={texts.title(company)}>
        <div class="shown">
          <LetterTabs language={language} />
          <div class="sheets">
            {letters.map((letter) => (
              <SampleColumn letter={letter} company={company} language={language} />
            ))}
          </div>
        </div>
      </section>
    </div>
  );
}

type ColumnProps = Pick<Props, "company" | "language"> & { readonly letter: LetterDocument };

function SampleColumn({ letter, company, language }: ColumnProps) {
  const texts = letterMessages[language].pair;
  const isAnti = letter.type === "anti_motivation";
  return (
    <div class={isAnti ? "sheet-column anti" : "sheet-column"}>
      <h2 class="label">{isAnti ? texts.antiMotivation : texts.motivation}</h2>
      <LetterSheet
        letter={letter}
        notes={notesOf(letter, [])}
        title={isAnti ? texts.antiMotivationName(company) : texts.motivationName(company)}
        language={language}
      />
    </div>
  );
}
