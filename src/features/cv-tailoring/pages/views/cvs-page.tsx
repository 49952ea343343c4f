import type { TemplateName } from "../../../../engines/cv-layout/cv-content";
import { emptyForm, type FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { fieldIn, SelectField } from "../../../../ui/fields";
import { Form, FormRefusal } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import { Pager } from "../../../../ui/pager";
import { choiceDefaults } from "../../cv/cv-choices";
import type { ListedCv } from "../../keeping/list-cvs";
import type { TailoringStart } from "../../page-data/tailoring-start";
import { cvTitle } from "../cv-name";
import { tailoringMessages } from "../messages";
import { ChoiceFields, TemplateCards } from "./choice-fields";

export type CvsPageProps = {
  readonly language: Language;
  readonly start: TailoringStart;
  readonly page: number;
  /** It is the offer that another page leads here with. */
  readonly offerId: string | null;
  readonly template: TemplateName;
  readonly form?: FormState;
};

/** `/cv` tailors a CV to an offer, and lists those that are kept. */
export function CvsPage(props: CvsPageProps) {
  const { language, start, page } = props;
  const texts = tailoringMessages[language];
  const isReady = start.profile === "ready" && start.offers.length > 0;
  return (
    <div class="tailoring" data-island="tailoring">
      <header class="tailoring-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <div class="desk">
        {isReady ? <GenerateForm {...props} /> : <FirstSteps {...props} />}
        <section class="kept-cvs" aria-labelledby="kept-cvs-title">
          <h2 id="kept-cvs-title">{texts.list}</h2>
          <CvRows language={language} cvs={start.kept.cvs} />
          <Pager page={page} pages={start.pages} path="/cv" language={language} />
        </section>
      </div>
    </div>
  );
}

/** What is missing comes first; the form appears once both are there. */
function FirstSteps({ language, start, form = emptyForm }: CvsPageProps) {
  const texts = tailoringMessages[language];
  const isThin = start.profile === "thin";
  return (
    <div class="first-steps">
      <Refusal language={language} form={form} />
      {start.profile !== "ready" && (
        <section class="gate" aria-labelledby="step-profile">
          <h2 id="step-profile">{isThin ? texts.thinProfile : texts.noProfile}</h2>
          <p>{isThin ? texts.thinProfileHint : texts.noProfileHint}</p>
          <p class="actions">
            <a class="quiet leading" href="/profile">
              {texts.fillProfile}
            </a>
            <a class="quiet" href="/analyses">
              {texts.fromAnalysis}
            </a>
          </p>
        </section>
      )}
      {start.offers.length === 0 && (
        <section class="gate" aria-labelledby="step-offer">
          <h2 id="step-offer">{texts.noOffers}</h2>
          <p>{texts.noOffersHint}</p>
          <p class="actions">
            <a class="quiet leading" href="/offers">
              {texts.keepOffer}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}

function GenerateForm({ language, start, offerId, template, form = emptyForm }: CvsPageProps) {
  const texts = tailoringMessages[language].form;
  const { untitled } = tailoringMessages[language];
  return (
    <Form
      class="request fields generate"
      action="/cv"
      language={language}
      state={form}
      refusal={<Refusal language={language} form={form} />}
      novalidate
      data-working={texts.working}
    >
      <h2>{texts.title}</h2>
      <SelectField
        id="analysisId"
        {...fieldIn(form, "analysisId", offerId)}
        label={texts.offer}
        hint={texts.offerHint}
        options={start.offers.map(({ id, title, company }) => [
          id,
          [title ?? untitled, company].filter((part) => part !== null).join(" · "),
        ])}
      />
      <TemplateCards
        language={language}
        chosen={template}
        pictureOf={(name) => `/cv/preview/${name}`}
      />
      <details open={Object.keys(form.errors).some((name) => name !== "analysisId")}>
        <summary>{texts.settings}</summary>
        <div class="fields">
          <ChoiceFields language={language} form={form} choices={{ ...choiceDefaults, pages: 1 }} />
        </div>
      </details>
      <button type="submit">{texts.submit}</button>
      <output class="hint" data-status></output>
    </Form>
  );
}

/** A refusal names the page that helps. */
function Refusal({ language, form }: { readonly language: Language; readonly form: FormState }) {
  const { error, errors } = form;
  if (!error || Object.keys(errors).length > 0) return null;
  const { toPlans, toProfile } = tailoringMessages[language].refusals;
  const isOfProfile = error.code.startsWith("RAG_");
  return (
    <FormRefusal error={error} language={language}>
      {error.code === "RATE_LIMIT_EXCEEDED" && (
        <p>
          <a class="alone" href="/account/plan">
            {toPlans}
          </a>
        </p>
      )}
      {isOfProfile && (
        <p>
          <a class="alone" href="/profile">
            {toProfile}
          </a>
        </p>
      )}
    </FormRefusal>
  );
}

type RowsProps = { readonly language: Language; readonly cvs: readonly ListedCv[] };

function CvRows({ language, cvs }: RowsProps) {
  const texts = tailoringMessages[language];
  if (cvs.length === 0) {
    return (
      <div class="empty">
        <p class="empty-title">{texts.empty}</p>
        <p>{texts.emptyHint}</p>
      </div>
    );
  }
  return (
    <ul class="drawer rows cv-rows">
      {cvs.map((cv) => (
        <CvRow language={language} cv={cv} />
      ))}
    </ul>
  );
}

function CvRow({ language, cv }: { readonly language: Language; readonly cv: ListedCv }) {
  const texts = tailoringMessages[language];
  const title = cvTitle(cv, language);
  const { fitted_template: template, pages } = cv.metadata;
  return (
    <li>
      <div>
        <p class="row-name">
          <a href={`/cv/${cv.id}`}>{title}</a>
          <span class="tag figures">{texts.match(cv.matchScore)}</span>
        </p>
        <p class="hint figures">
          {texts.templates[template]} · {texts.pagesOf(pages)} ·{" "}
          <Moment at={cv.createdAt} language={language} />
        </p>
      </div>
      <a class="quiet minor" href={`/cv/${cv.id}/delete`} aria-label={texts.removeLabel(title)}>
        {texts.remove}
      </a>
    </li>
  );
}
