import { type TemplateName, templateNames } from "../../../../engines/cv-layout/cv-content";
import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { CheckField, fieldIn, SelectField } from "../../../../ui/fields";
import type { CvChoices } from "../../cv/cv-choices";
import { tailoringMessages } from "../messages";

type Settings = Omit<CvChoices, "template" | "pinned" | "excluded">;

type Props = {
  readonly language: Language;
  readonly form: FormState;
  readonly choices: Settings;
};

/** They are all choices but the template and the single lines. */
export function ChoiceFields({ language, form, choices }: Props) {
  const texts = tailoringMessages[language].form;
  const wasSent = form.error !== null;
  return (
    <>
      <ScoreField language={language} form={form} minScore={choices.minScore} />
      <div class="short-fields">
        <SelectField
          id="pages"
          {...fieldIn(form, "pages", String(choices.pages))}
          label={texts.pages}
          options={[
            ["1", texts.onePage],
            ["2", texts.twoPages],
          ]}
        />
        <NumberField
          id="maxExperiences"
          {...fieldIn(form, "maxExperiences", String(choices.maxExperiences))}
          label={texts.maxExperiences}
          range={[1, 20]}
        />
        <NumberField
          id="maxBulletsPerExperience"
          {...fieldIn(form, "maxBulletsPerExperience", String(choices.maxBulletsPerExperience))}
          label={texts.maxBullets}
          range={[1, 20]}
        />
      </div>
      <CheckField
        name="includePhoto"
        value="true"
        label={texts.photo}
        isChecked={wasSent ? form.values["includePhoto"] === "true" : choices.includePhoto}
      />
    </>
  );
}

type ScoreProps = Pick<Props, "language" | "form"> & { readonly minScore: number };

/** Where scripts run, a slider stands beside the number and moves with it. */
function ScoreField({ language, form, minScore }: ScoreProps) {
  const texts = tailoringMessages[language].form;
  return (
    <div data-slider="minScore">
      <NumberField
        id="minScore"
        {...fieldIn(form, "minScore", String(minScore))}
        label={texts.minScore}
        hint={texts.minScoreHint}
        range={[0, 100]}
      />
    </div>
  );
}

type NumberProps = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly label: string;
  readonly hint?: string;
  readonly range: readonly [min: number, max: number];
};

function NumberField({ id, name, value, error, label, hint, range: [min, max] }: NumberProps) {
  const notes = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div class="field number-field">
      <label for={id} id={`${id}-label`}>
        {label}
      </label>
      <div class="number-row">
        <input
          id={id}
          name={name}
          type="number"
          min={min}
          max={max}
          value={value}
          aria-invalid={error ? "true" : undefined}
          aria-describedby={notes || undefined}
          required
        />
      </div>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

type TemplatesProps = {
  readonly language: Language;
  readonly chosen: TemplateName;
  readonly pictureOf: (template: TemplateName) => string;
};

/** It is one choice of four pictures. */
export function TemplateCards({ language, chosen, pictureOf }: TemplatesProps) {
  const { form, templates, templateHints } = tailoringMessages[language];
  return (
    <fieldset class="templates">
      <legend>{form.template}</legend>
      <div class="template-cards">
        {templateNames.map((template) => (
          <label class="template-card">
            <TemplatePicture src={pictureOf(template)} />
            <span class="template-name">
              <input type="radio" name="template" value={template} checked={template === chosen} />
              {templates[template]}
            </span>
            <span class="hint">{templateHints[template]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The name stands below it in words. */
export const TemplatePicture = ({ src }: { readonly src: string }) => (
  <img class="template-picture" src={src} alt="" width="149" height="210" loading="lazy" />
);
