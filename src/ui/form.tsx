import type { Child } from "hono/jsx";
import type { AppError } from "../platform/errors";
import { emptyForm, type FormState, refusalWithoutField } from "../platform/form";
import type { Language } from "../platform/language";
import { Countdown } from "./countdown";
import { uiMessages } from "./messages";

type FormProps = {
  readonly class?: string;
  readonly id?: string;
  /** It is the address that the form is posted to. */
  readonly action: string;
  readonly enctype?: "multipart/form-data";
  /** The server alone validates, so the browser's own messages stay away. */
  readonly novalidate?: boolean;
  readonly language: Language;
  readonly state?: FormState;
  /** It stands above the refusal. */
  readonly heading?: Child;
  /** It replaces the plain refusal. */
  readonly refusal?: Child;
  readonly children: Child;
};

/** The form comes back with the typed values and their errors, and works without scripts. */
export function Form(props: FormProps) {
  const { language, state = emptyForm, heading, refusal, children, ...form } = props;
  const error = refusalWithoutField(state);
  return (
    <form {...form} method="post" data-pending={uiMessages[language].form.pending}>
      {heading}
      {refusal ?? (error && <FormRefusal error={error} language={language} />)}
      {children}
    </form>
  );
}

type RefusalProps = {
  /** It is null for an empty one, which a browser module copies and fills. */
  readonly error: AppError | null;
  readonly language: Language;
  /** These are links or buttons below the message. */
  readonly children?: Child;
};

/** It shows a refusal that no field shows; it takes the focus, and counts down where one has to wait. */
export function FormRefusal({ error, language, children }: RefusalProps) {
  const { retryIn, retryNow } = uiMessages[language].form;
  const seconds = error?.retryAfterSeconds;
  // Beside a ticking countdown a fixed sentence about the time left would soon be wrong.
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
