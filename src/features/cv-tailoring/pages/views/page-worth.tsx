import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import type { KeptCv } from "../../keeping/own-cv";
import { writeChange } from "../../page-data/change-text";
import type { ChoiceChange } from "../../page-data/choice-change";
import { tailoringMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly cv: KeptCv;
  /** It leads back to the CV before the last move, if there was one. */
  readonly undo: ChoiceChange | null;
};

/** It says how good the page is, that it is not worse than the untailored one, and what was not possible. */
export function PageWorth({ language, cv, undo }: Props) {
  const texts = tailoringMessages[language].cv;
  const { fit, choices } = cv;
  const { worth, untailoredWorth: before } = fit;
  return (
    <section class="verdict" aria-labelledby="verdict-title">
      <div class="verdict-head">
        <h2 id="verdict-title" class="figures">
          {texts.worth(Math.round(fit.points))}
        </h2>
        {undo && (
          <Form action={`/cv/${cv.id}/undo`} language={language} data-enhanced>
            <input type="hidden" name="change" value={writeChange(undo)} />
            <button type="submit" class="quiet" id="undo" title={texts.undoHint}>
              {texts.undo}
            </button>
          </Form>
        )}
      </div>
      <p class="hint">{texts.worthHint}</p>
      <ul class="promises">
        {fit.basis === "untailored" ? (
          <li>{texts.basis.untailored}</li>
        ) : (
          <>
            <li>{texts.basis.tailored(worth.terms, before.terms)}</li>
            <li>{texts.basis.lines(worth.highPriority, before.highPriority)}</li>
            <li>{texts.basis.neverWorse}</li>
          </>
        )}
      </ul>
      <Warnings language={language} fit={fit} chosen={choices.template} />
    </section>
  );
}

type WarningProps = {
  readonly language: Language;
  readonly fit: KeptCv["fit"];
  readonly chosen: KeptCv["choices"]["template"];
};

function Warnings({ language, fit, chosen }: WarningProps) {
  const { cv: texts, templates } = tailoringMessages[language];
  // The basis says that one already.
  const warnings = fit.warnings.filter((warning) => warning !== "untailored_served");
  if (warnings.length === 0) return null;
  return (
    <ul class="warnings">
      {warnings.map((warning) => (
        <li>
          {texts.warnings[warning]}
          {warning === "template_changed" && fit.template !== chosen && (
            <> {texts.fitted(templates[fit.template])}</>
          )}
        </li>
      ))}
    </ul>
  );
}
