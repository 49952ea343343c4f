import type { CvField, CvReading } from "../../../../engines/cv-reading/read-cv-result";
import type { Language } from "../../../../platform/language";
import { type DrawnSheet, drawnSheets } from "../drawn-sheets";
import { fieldName } from "../field-names";
import { analysisMessages } from "../messages";
import { formatFieldValue } from "../field-values";

type Props = { readonly language: Language; readonly reading: CvReading };

/** A value below this is shown as one to check. */
const DOUBT = 0.6;

/** The pages of the CV are drawn from the positions that were read, beside the fields that were found. */
export function SheetsPart({ language, reading }: Props) {
  const texts = analysisMessages[language].sheets;
  const doubtful = reading.fields.filter(({ confidence }) => confidence < DOUBT).length;
  return (
    <section class="cv-part" aria-labelledby="sheets-title" data-sheets>
      <h2 id="sheets-title">{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      <div class="reading">
        <div class="sheets">
          {drawnSheets(reading).map((sheet) => (
            <SheetView language={language} sheet={sheet} />
          ))}
        </div>
        <div class="fields-found">
          <h3>{texts.fields}</h3>
          {doubtful > 0 && <p class="hint">{texts.doubtHint(doubtful)}</p>}
          <FieldList language={language} fields={reading.fields} />
        </div>
      </div>
      <Warnings language={language} reading={reading} />
      <ReadingOrder language={language} reading={reading} />
    </section>
  );
}

function SheetView({
  language,
  sheet,
}: {
  readonly language: Language;
  readonly sheet: DrawnSheet;
}) {
  const messages = analysisMessages[language];
  const { number, width, height } = sheet;
  return (
    <figure class="sheet-figure" id={`page-${number}`}>
      <svg class="cv-sheet" aria-hidden="true" viewBox={`0 0 ${width} ${height}`}>
        <g>
          {sheet.texts.map(({ text, box: [x, y, boxWidth, boxHeight], size }) => (
            <text
              x={rounded(x)}
              y={rounded(y + boxHeight * 0.8)}
              font-size={rounded(size)}
              textLength={boxWidth > 1 ? rounded(boxWidth) : undefined}
              lengthAdjust="spacingAndGlyphs"
            >
              {text}
            </text>
          ))}
        </g>
        {sheet.fields.map(({ index, field }) => (
          <g id={`box-${index}`} class={field.confidence < DOUBT ? "box doubtful" : "box"}>
            <rect
              x={rounded(field.box[0] - 1.5)}
              y={rounded(field.box[1] - 1)}
              width={rounded(field.box[2] + 3)}
              height={rounded(field.box[3] + 2)}
              rx="1.5"
            />
          </g>
        ))}
      </svg>
      <figcaption class="hint">{messages.sheets.page(number)}</figcaption>
    </figure>
  );
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

type FieldListProps = { readonly language: Language; readonly fields: readonly CvField[] };

function FieldList({ language, fields }: FieldListProps) {
  const messages = analysisMessages[language];
  if (fields.length === 0) return <p>{messages.sheets.none}</p>;
  return (
    <ul class="field-rows">
      {fields.map((field, index) => (
        <li>
          <a
            href={`#box-${index}`}
            id={`field-${index}`}
            class={field.confidence < DOUBT ? "found doubtful" : "found"}
          >
            <span class="label">{fieldName(field.path, messages)}</span>{" "}
            <span class="value">{formatFieldValue(field, language)}</span>
          </a>
          {field.confidence < DOUBT && <Doubt language={language} field={field} />}
        </li>
      ))}
    </ul>
  );
}

function Doubt({ language, field }: { readonly language: Language; readonly field: CvField }) {
  const { doubt, alternatives } = analysisMessages[language].sheets;
  return (
    <p class="hint">
      <span class="tag tag-alarm">{doubt}</span>
      {field.alternatives.length > 0 && ` ${alternatives} ${field.alternatives.join(", ")}`}
    </p>
  );
}

function Warnings({ language, reading }: Props) {
  const { sheets, warnings } = analysisMessages[language];
  if (reading.warnings.length === 0) return null;
  return (
    <>
      <h3>{sheets.warnings}</h3>
      <ul class="promises">
        {reading.warnings.map(({ code, page, quote }) => (
          <li>
            {warnings[code]} · {sheets.page(page)}
            {quote !== null && quote !== "" && (
              <>
                {" "}
                <q>{quote}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function ReadingOrder({ language, reading }: Props) {
  const { order, orderHint } = analysisMessages[language].sheets;
  return (
    <details>
      <summary>{order}</summary>
      <p class="hint">{orderHint}</p>
      <ol class="reading-order">
        {reading.lines.map((line, index) => (
          <li
            class={
              index > 0 && reading.lines[index - 1]?.region !== line.region
                ? "region-start"
                : undefined
            }
          >
            {line.hasBullet && "• "}
            {line.text.replaceAll("\t", " → ")}
          </li>
        ))}
      </ol>
    </details>
  );
}
