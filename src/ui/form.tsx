import type { Child } from "hono/jsx";
import type { AppError } from "../platform/errors";
import { emptyForm, type FormState, unsaidRefusal } from "../platform/form";
import type { Language } from "../platform/language";
import { Countdown } from "./countdown";
import { uiMessages } from "./messages";

type FormProps = {
  readonly class?: string;
  readonly id?: string;
  /** Where it is posted. */
  readonly action: string;
  readonly enctype?: "multipart/form-data";
  /** The server alone judges the values: the browser's own bubbles stay away. */
  readonly novalidate?: boolean;
  readonly language: Language;
  readonly state?: FormState;
  /** Stands above the refusal. */
  readonly heading?: Child;
  /** Stands in place of the plain refusal. */
  readonly refusal?: Child;
  readonly children: Child;
};

/** A form that comes back with what was typed and what is wrong; works without scripts. */
export function Form(props: FormProps) {
  const { language, state = emptyForm, heading, refusal, children, ...form } = props;
  const error = unsaidRefusal(state);
  return (
    <form {...form} method="post" data-pending={uiMessages[language].form.pending}>
      {heading}
      {refusal ?? (error && <FormRefusal error={error} language={language} />)}
      {children}
    </form>
  );
}

type RefusalProps = {
  /** Null for the empty one, which a browser module copies and fills. */
  readonly error: AppError | null;
  readonly language: Language;
  /** Ways out. */
  readonly children?: Child;
};

/** Why a form was refused, where no field says it; takes the focus, and counts down where one has to wait. */
export function FormRefusal({ error, language, children }: RefusalProps) {
  const { retryIn, retryNow } = uiMessages[language].form;
  const seconds = error?.retryAfterSeconds;
  // Where the time left ticks beside it, a sentence that stands still would soon say something else.
  const message = seconds === undefined ? error?.advice?.[language] : undefined;
  const teaser = error?.teaser?.[language];
  return (
    <div class="refusal" role="alert" tabindex={-1} autofocus={error !== null}>
      <p class="refusal-title" data-slot="title">
        {error?.title[language]}
      </p>
      <p data-slot="message" hidden={!message}>
        {message}
      </p>
      <p class="teaser" data-slot="teaser" hidden={!teaser}>
        {teaser}
      </p>
      {(error === null || seconds !== undefined) && (
        <p class="hint" data-slot="wait" data-ready={retryNow} hidden={error === null}>
          {retryIn} <Countdown seconds={seconds ?? 0} />
        </p>
      )}
      {children}
    </div>
  );
}
