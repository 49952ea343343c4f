import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import { changeTexts } from "../../optimise/messages/change-texts";
import type { FormatReceipt } from "../../optimised/format-receipts";
import { optimisedFormats } from "../../optimised/optimised-file";
import type { ChosenChange, OptimisedView } from "../../optimised/optimised-view";
import { analysisMessages } from "../messages";
import { Receipts } from "./receipts";

type Props = {
  readonly language: Language;
  readonly id: string;
  /** It is null until the person has asked for it. */
  readonly optimised: OptimisedView | null;
  readonly receipts: readonly FormatReceipt[];
};

/** It shows every proposed change with both wordings, for the person to take or leave. */
export function OptimisedPart({ language, id, optimised, receipts }: Props) {
  const texts = analysisMessages[language].optimised;
  return (
    <section class="cv-part" id="optimised" aria-labelledby="optimised-title">
      <h2 id="optimised-title">{texts.title}</h2>
      <p class="hint">{texts.lead}</p>
      {optimised ? (
        <Proposals language={language} id={id} optimised={optimised} receipts={receipts} />
      ) : (
        <Form action={`/analyses/${id}/optimised`} language={language}>
          <button type="submit">{texts.ask}</button>
        </Form>
      )}
    </section>
  );
}

type ProposalsProps = Omit<Props, "optimised"> & { readonly optimised: OptimisedView };

function Proposals({ language, id, optimised, receipts }: ProposalsProps) {
  const texts = analysisMessages[language].optimised;
  const { changes, score, leftOut } = optimised;
  return (
    <>
      <p class="figures">{texts.score(score.before, score.after)}</p>
      {changes.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Form class="changes" action={`/analyses/${id}/optimised`} language={language}>
          <input type="hidden" name="chosen" value="1" />
          <ul class="change-rows">
            {changes.map((change) => (
              <Change language={language} change={change} />
            ))}
          </ul>
          <button type="submit">{texts.save}</button>
        </Form>
      )}
      <p class="label" id="downloads-label">
        {texts.downloads}
      </p>
      <ul class="downloads" aria-labelledby="downloads-label">
        {optimisedFormats.map((format) => (
          <li>
            <a class="quiet" href={`/api/cv/${id}/optimized?format=${format}`} download>
              {texts.formats[format]}
            </a>
          </li>
        ))}
      </ul>
      <Receipts language={language} receipts={receipts} />
      {leftOut.length > 0 && (
        <details>
          <summary>{texts.leftOut}</summary>
          <ul class="promises">
            {leftOut.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type ChangeProps = { readonly language: Language; readonly change: ChosenChange };

function Change({ language, change }: ChangeProps) {
  const texts = analysisMessages[language];
  const { id, before, after, gain, mends, isAccepted } = change;
  const reason = mends.map((kind) => changeTexts[kind][language]).join(" ");
  return (
    <li class="change">
      <p>
        {gain > 0 && <span class="gain figures">{texts.checks.gain(gain)}</span>} {reason}
      </p>
      <p class="wording before">
        <span class="label">{texts.optimised.before}</span>{" "}
        {before === "" ? <em>{texts.optimised.added}</em> : <del>{before}</del>}
      </p>
      <p class="wording after">
        <span class="label">{texts.optimised.after}</span>{" "}
        {after === "" ? <em>{texts.optimised.removed}</em> : <ins>{after}</ins>}
      </p>
      <label class="check">
        <input type="checkbox" name={`accept.${id}`} value="1" checked={isAccepted} />
        {texts.optimised.accept}
      </label>
    </li>
  );
}
