import { templateNames } from "../../../../engines/cv-layout/cv-content";
import { emptyForm, type FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { SelectField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import { formatPercent } from "../../../../ui/percent";
import type { ListedCv } from "../../keeping/list-cvs";
import type { KeptCv } from "../../keeping/own-cv";
import type { ChoiceChange } from "../../page-data/choice-change";
import type { DrawnPage } from "../../page-data/drawn-cv";
import { linesIn, type PartLines } from "../../page-data/part-lines";
import { cvTitle, offerOf } from "../cv-name";
import { tailoringMessages } from "../messages";
import { ChoiceFields, TemplatePicture } from "./choice-fields";
import { PageDrawing } from "./drawn-page";
import { LineList } from "./line-list";
import { ReceiptPart } from "./receipt-part";
import { PageWorth } from "./page-worth";

export type CvPageProps = {
  readonly language: Language;
  readonly cv: KeptCv;
  readonly drawn: readonly DrawnPage[];
  readonly groups: readonly PartLines[];
  /** It gives the price of lines that the fit itself did not price. */
  readonly measured: ReadonlyMap<string, number>;
  readonly others: readonly ListedCv[];
  readonly undo: ChoiceChange | null;
  readonly form?: FormState;
};

/** `/cv/:cvId` shows the page, and beside it why each line is there and what each move costs. */
export function CvPage(props: CvPageProps) {
  const { language, cv, groups } = props;
  const numbers = numbersIn(groups);
  return (
    <div class="tailoring" data-island="tailoring" data-cv={`/cv/${cv.id}`}>
      <CvHead {...props} />
      <output class="visually-hidden" data-slot="announcement"></output>
      <div class="fitted">
        <div class="fitted-page" data-region="drawing">
          <Drawing language={language} cv={cv} drawn={props.drawn} numbers={numbers} />
        </div>
        <div class="fitted-lines">
          <div data-region="verdict">
            <PageWorth language={language} cv={cv} undo={props.undo} />
          </div>
          <div data-region="templates">
            <TemplateSwitch language={language} cv={cv} />
          </div>
          <div data-region="settings">
            <SettingsForm {...props} />
          </div>
          <LineSection {...props} numbers={numbers} />
        </div>
      </div>
      <div data-region="receipt">
        <ReceiptPart language={language} cvId={cv.id} receipts={cv.receipts} />
      </div>
      <CompareForm {...props} />
      <p>
        <a class="alone" href="/cv">
          {tailoringMessages[language].back}
        </a>
      </p>
    </div>
  );
}

type Numbers = ReadonlyMap<string, number>;

const numbersIn = (groups: readonly PartLines[]): Numbers =>
  new Map(linesIn(groups).map(({ id, number }) => [id, number]));

function CvHead({ language, cv }: CvPageProps) {
  const texts = tailoringMessages[language];
  return (
    <header class="tailoring-head">
      <h1>{offerOf(cv, language)}</h1>
      <p class="hint figures">
        {cv.company !== null && <>{cv.company} · </>}
        {texts.match(cv.matchScore)} · {texts.cv.madeAt}{" "}
        <Moment at={cv.createdAt} language={language} />
      </p>
      <ul class="actions downloads" aria-label={texts.cv.downloads}>
        {(["pdf", "docx", "json"] as const).map((format) => (
          <li>
            <a
              class={format === "pdf" ? "quiet leading" : "quiet"}
              href={`/api/cv/generations/${cv.id}/${format}`}
              download
            >
              {texts.cv[format]}
            </a>
          </li>
        ))}
        <li>
          <a class="quiet" href={`/offers/${cv.analysisId}`}>
            {texts.cv.toOffer}
          </a>
        </li>
        <li>
          <a class="quiet minor" href={`/cv/${cv.id}/delete`}>
            {texts.remove}
          </a>
        </li>
      </ul>
    </header>
  );
}

type DrawingProps = Pick<CvPageProps, "language" | "cv" | "drawn"> & { readonly numbers: Numbers };

function Drawing({ language, cv, drawn, numbers }: DrawingProps) {
  const { templates, cv: texts } = tailoringMessages[language];
  const fill = formatPercent(cv.fit.fill * 100, language);
  return (
    <section aria-label={texts.drawing} class="drawn-pages">
      {drawn.map((page, index) => (
        <figure class="drawn-figure">
          <PageDrawing page={page} numberOf={(lineId) => numbers.get(lineId)} />
          <figcaption class="hint figures">
            {texts.page(index + 1, drawn.length)}
            {index === drawn.length - 1 && (
              <>
                {" "}
                · {texts.fill(fill)} · {templates[cv.fit.template]}
              </>
            )}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function TemplateSwitch({ language, cv }: Pick<CvPageProps, "language" | "cv">) {
  const { templates, cv: texts } = tailoringMessages[language];
  return (
    <section class="template-switch" aria-labelledby="templates-title">
      <h2 id="templates-title">{texts.templates}</h2>
      <p class="hint">{texts.templatesHint}</p>
      <Form
        class="template-cards"
        action={`/cv/${cv.id}/template`}
        language={language}
        data-enhanced
      >
        {templateNames.map((template) => (
          <button
            type="submit"
            class="template-card"
            id={`template-${template}`}
            name="template"
            value={template}
            aria-pressed={template === cv.choices.template ? "true" : "false"}
          >
            <TemplatePicture src={`/cv/${cv.id}/preview/${template}?v=${cv.updatedAt}`} />
            <span class="template-name">{templates[template]}</span>
          </button>
        ))}
      </Form>
    </section>
  );
}

function SettingsForm({ language, cv, form = emptyForm }: CvPageProps) {
  const texts = tailoringMessages[language].cv;
  return (
    <Form
      class="fields settings"
      action={`/cv/${cv.id}/choices`}
      language={language}
      state={form}
      novalidate
      data-enhanced
    >
      <h2>{texts.settings}</h2>
      <ChoiceFields language={language} form={form} choices={cv.choices} />
      <button type="submit" class="quiet" id="apply">
        {texts.apply}
      </button>
    </Form>
  );
}

const shows = ["all", "kept", "left"] as const;

function LineSection({
  language,
  cv,
  drawn,
  groups,
  measured,
  numbers,
}: CvPageProps & { readonly numbers: Numbers }) {
  const texts = tailoringMessages[language].lines;
  return (
    <section class="line-section" aria-labelledby="lines-title">
      <h2 id="lines-title">{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      <fieldset class="shows">
        <legend class="visually-hidden">{texts.show}</legend>
        {shows.map((show) => (
          <label>
            <input
              type="radio"
              name="show"
              id={`show-${show}`}
              value={show}
              checked={show === "all"}
            />
            {texts.shows[show]}
          </label>
        ))}
      </fieldset>
      <div data-region="lines">
        <Counts language={language} groups={groups} />
        <LineList
          language={language}
          cvId={cv.id}
          groups={groups}
          boxOf={boxesIn(drawn, numbers)}
          measured={measured}
        />
      </div>
    </section>
  );
}

function Counts({ language, groups }: Pick<CvPageProps, "language" | "groups">) {
  const lines = linesIn(groups);
  const kept = lines.filter(({ isKept }) => isKept).length;
  const { counts } = tailoringMessages[language].lines;
  return <p class="hint figures">{counts(kept, lines.length - kept)}</p>;
}

/** A box has the number of its first line; skills that run on share one. */
const boxesIn = (drawn: readonly DrawnPage[], numbers: Numbers): ReadonlyMap<string, number> =>
  new Map(
    drawn
      .flatMap(({ blocks }) => blocks)
      .flatMap(({ lineIds }): [string, number][] => {
        const known = lineIds.filter((id) => numbers.has(id));
        const first = numbers.get(known[0] ?? "");
        return first === undefined ? [] : known.map((id) => [id, first]);
      }),
  );

function CompareForm({ language, cv, others }: CvPageProps) {
  const texts = tailoringMessages[language].compare;
  const options = others
    .filter(({ id }) => id !== cv.id)
    .map((other): [string, string] => [
      other.id,
      `${cvTitle(other, language)} · ${tailoringMessages[language].templates[other.metadata.fitted_template]}`,
    ]);
  if (options.length === 0) return null;
  return (
    <form class="compare fields" action={`/cv/${cv.id}/compare`} method="get">
      <h2>{texts.title}</h2>
      <SelectField id="with" name="with" label={texts.other} options={options} value="" />
      <button type="submit" class="quiet">
        {texts.submit}
      </button>
    </form>
  );
}
