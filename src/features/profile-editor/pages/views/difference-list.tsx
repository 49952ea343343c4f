import { type Language, languages } from "../../../../platform/language";
import type { GroupChange, LineChange } from "../../difference/compare-resumes";
import type { Comparison } from "../../store/compare-states";
import { editorMessages, fieldLabel } from "../messages";

type Props = { readonly language: Language; readonly comparison: Comparison };

export const hasChanges = ({ changes }: Comparison): boolean =>
  languages.some((language) => changes[language].length > 0);

/** It lists every line that changes, under its entry, one language after the other. */
export function DifferenceList({ language, comparison }: Props) {
  const { preview: texts, names } = editorMessages[language];
  const { changes, letters } = comparison;
  const lines = languages.flatMap((each) => changes[each].flatMap((group) => group.lines));
  return (
    <>
      <p class="difference-sum">
        <strong>{texts.counts(lines.length)}.</strong>{" "}
        {letters.total > 0 ? texts.letters(letters.total) : texts.noLetters}
      </p>
      <div class="differences">
        {languages
          .filter((each) => changes[each].length > 0)
          .map((each) => (
            <section aria-labelledby={`difference-${each}`}>
              <h3 id={`difference-${each}`}>{names[each]}</h3>
              <ul class="difference">
                {changes[each].map((group) => (
                  <Group
                    group={group}
                    language={language}
                    of={each}
                    lettersOf={({ factId }) => letters.byFact.get(`${each} ${factId}`) ?? 0}
                  />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  );
}

type GroupProps = {
  readonly group: GroupChange;
  readonly language: Language;
  /** It is the language of the lines. */
  readonly of: Language;
  readonly lettersOf: (line: LineChange) => number;
};

function Group({ group, language, of, lettersOf }: GroupProps) {
  const { preview: texts, sections } = editorMessages[language];
  const { section, title, kind, isMoved, lines } = group;
  return (
    <li>
      <p class="difference-title">
        {sections[section]}
        {title !== "" && (
          <>
            {" · "}
            <span lang={of}>{title}</span>
          </>
        )}
        {kind === "added" && <span class="tag">{texts.new}</span>}
        {kind === "removed" && <span class="tag tag-alarm">{texts.gone}</span>}
        {isMoved && <span class="tag">{texts.moved}</span>}
      </p>
      <ul>
        {lines.map((line) => (
          <Line line={line} group={group} language={language} of={of} letters={lettersOf(line)} />
        ))}
      </ul>
    </li>
  );
}

type LineProps = Omit<GroupProps, "lettersOf"> & {
  readonly line: LineChange;
  readonly letters: number;
};

function Line({ line, group, language, of, letters }: LineProps) {
  const texts = editorMessages[language];
  const { kind, field, before, after } = line;
  return (
    <li class={`line line-${kind}`}>
      <p class="hint">
        {fieldLabel(texts, group.section, field)}, {texts.preview[kind]}
        {letters > 0 && <span class="tag tag-alarm">{texts.preview.lettersOfLine(letters)}</span>}
      </p>
      {before !== null && <del lang={of}>{before}</del>}
      {after !== null && <ins lang={of}>{after}</ins>}
    </li>
  );
}
