import type { Child } from "hono/jsx";
import type { FormState } from "../platform/form";
import type { Language } from "../platform/language";
import { uiMessages } from "./messages";

/** It gives a field's typed value, else the saved one, and its error. */
export const fieldIn = (state: FormState, name: string, saved?: string | null) => ({
  name,
  value: state.values[name] ?? saved ?? "",
  error: state.errors[name],
});

type FieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** It is the error of the value that was sent; the first field that has one takes the focus. */
  readonly error?: string | undefined;
  /** It is the error that a browser module may show; without it such a module shows nothing beside the field. */
  readonly errorText?: string | undefined;
};

type InputFieldProps = FieldProps & {
  readonly type?: "text" | "email" | "search" | "file" | "time" | "date";
  readonly value?: string | undefined;
  readonly lang?: Language;
  readonly autocomplete?: string;
  readonly autocapitalize?: "none";
  readonly spellcheck?: boolean;
  readonly inputmode?: "url";
  readonly accept?: string;
  /** It is the id of a `datalist`. */
  readonly list?: string;
  readonly minlength?: number;
  readonly maxlength?: number;
  readonly required?: boolean;
  /** The text is there to be copied. */
  readonly readonly?: boolean;
};

/** It is a field with its hint and, when it was refused, with its error. */
export function InputField(props: InputFieldProps) {
  const { id, label, hint, error, errorText, type = "text", value, ...input } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={type === "file" ? undefined : value}
        {...input}
        {...fieldState({ id, hint, error })}
      />
      <FieldNotes id={id} hint={hint} error={error} errorText={errorText} />
    </div>
  );
}

type AreaFieldProps = FieldProps & {
  readonly value: string;
  readonly rows: number;
  readonly language: Language;
  /** It is how many characters fit. A counter shows what is left near the end. */
  readonly limit: number;
  /** The field accepts more than fits, and the counter shows how much is too much, for texts that are pasted. */
  readonly takesMore?: boolean;
};

export function AreaField(props: AreaFieldProps) {
  const { id, name, label, hint, error, errorText, value, rows, language, limit } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxlength={props.takesMore ? undefined : limit}
        data-limit={limit}
        {...fieldState({ id, hint, error })}
      >
        {textOfArea(value)}
      </textarea>
      <FieldNotes id={id} hint={hint} error={error} errorText={errorText} />
      <Counter id={id} language={language} />
    </div>
  );
}

/** Parsers drop a line end that follows the tag. */
const textOfArea = (value: string) => (value.startsWith("\n") ? `\n${value}` : value);

/** The browser module fills it; without scripts it stays empty, and the hint says how much fits. */
function Counter({ id, language }: { readonly id: string; readonly language: Language }) {
  const { left, over } = uiMessages[language].form.counter;
  return (
    <output
      class="counter figures"
      for={id}
      data-counter={id}
      data-left={left}
      data-over={over}
      hidden
    ></output>
  );
}

type SelectFieldProps = FieldProps & {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
};

export function SelectField(props: SelectFieldProps) {
  const { id, name, label, hint, error, options, value } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} {...fieldState({ id, hint, error })}>
        {options.map(([option, text]) => (
          <option value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

type CheckFieldProps = {
  readonly name: string;
  readonly label: string;
  /** It is the value that a ticked box sends. */
  readonly value?: string;
  readonly isChecked: boolean;
};

export function CheckField({ name, label, value = "1", isChecked }: CheckFieldProps) {
  return (
    <label class="check">
      <input type="checkbox" name={name} value={value} checked={isChecked} />
      {label}
    </label>
  );
}

type PasswordFieldProps = FieldProps & {
  readonly autocomplete: "current-password" | "new-password";
  readonly texts: { readonly show: string; readonly hide: string };
  /** These are notes below the field, such as the rules of a new password; their id ends in `-rules`. */
  readonly children?: Child;
};

/** It never comes back filled in. The button beside it appears where scripts run. */
export function PasswordField(props: PasswordFieldProps) {
  const { id, name, label, hint, error, autocomplete, texts, children } = props;
  const further = children === undefined ? [] : [`${id}-rules`];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="password">
        <input
          id={id}
          name={name}
          type="password"
          autocomplete={autocomplete}
          autocapitalize="none"
          spellcheck={false}
          maxlength={1_000}
          required
          {...fieldState({ id, hint, error, further })}
        />
        <button
          type="button"
          class="quiet"
          aria-controls={id}
          aria-label={`${texts.show} · ${label}`}
          data-reveal={id}
          data-texts={JSON.stringify(texts)}
          hidden
        >
          {texts.show}
        </button>
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

type NotesProps = Pick<FieldProps, "id" | "hint" | "error" | "errorText">;

export function FieldNotes({ id, hint, error, errorText }: NotesProps) {
  return (
    <>
      {(error ?? errorText) !== undefined && (
        <p class="field-error" id={`${id}-error`} hidden={error === undefined}>
          {error ?? errorText}
        </p>
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

type State = Pick<NotesProps, "id" | "hint" | "error"> & {
  /** These are ids of other elements that describe the field. */
  readonly further?: readonly string[];
};

/** It ties a field to its notes; a wrong one is marked and takes the focus. */
export function fieldState({ id, hint, error, further = [] }: State) {
  const notes = [
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...further,
  ];
  return {
    "aria-describedby": notes.join(" ") || undefined,
    ...(error !== undefined && { "aria-invalid": "true" as const, autofocus: true }),
  };
}
