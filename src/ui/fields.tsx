import type { Child } from "hono/jsx";

type Common = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value that was sent; the field takes the focus. */
  readonly error?: string | undefined;
};

type InputFieldProps = Common & {
  readonly type?: "text" | "email" | "search" | "file";
  readonly value?: string | undefined;
  readonly autocomplete?: string;
  readonly autocapitalize?: "none";
  readonly spellcheck?: boolean;
  readonly accept?: string;
  readonly maxlength?: number;
  readonly required?: boolean;
};

/** A field with its hint and, when it was refused, with what is wrong beside it. */
export function InputField({ id, label, hint, error, type = "text", ...input }: InputFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type={type} {...input} {...stateOf({ id, hint, error })} />
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

type AreaFieldProps = Common & {
  readonly value: string;
  readonly rows: number;
  readonly maxlength?: number;
};

export function AreaField({ id, label, hint, error, value, ...area }: AreaFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} {...area} {...stateOf({ id, hint, error })}>
        {value}
      </textarea>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

type SelectFieldProps = Common & {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
};

export function SelectField({ id, name, label, hint, error, options, value }: SelectFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} {...stateOf({ id, hint, error })}>
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

type PasswordFieldProps = Common & {
  readonly autocomplete: "current-password" | "new-password";
  readonly texts: { readonly show: string; readonly hide: string };
  /** Said below the field, such as the rules of a new password; its id ends in `-rules`. */
  readonly children?: Child;
};

/** Never comes back filled in. The button beside it appears where scripts run. */
export function PasswordField(props: PasswordFieldProps) {
  const { id, name, label, hint, error, autocomplete, texts, children } = props;
  const further = children === undefined ? [] : [`${id}-rules`];
  const state = stateOf({ id, hint, error, further });
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
          {...state}
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

type NotesProps = Pick<Common, "id" | "hint" | "error">;

function FieldNotes({ id, hint, error }: NotesProps) {
  return (
    <>
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
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

type State = {
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  /** Ids of what else describes the field. */
  readonly further?: readonly string[];
};

function stateOf({ id, hint, error, further = [] }: State) {
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
