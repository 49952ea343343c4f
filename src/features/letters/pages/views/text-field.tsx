type TextFieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly isWrong: boolean;
  readonly value: string;
  readonly autocomplete?: string;
  readonly inputmode?: "url";
  readonly minlength?: number;
  readonly maxlength?: number;
  readonly required?: boolean;
};

/** A field with its hint and, when it was refused, with what is wrong beside it. */
export function TextField({ id, label, hint, error, isWrong, ...input }: TextFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        {...input}
        aria-invalid={isWrong ? "true" : undefined}
        aria-describedby={describedBy(id, isWrong)}
      />
      <FieldNotes id={id} hint={hint} error={error} isWrong={isWrong} />
    </div>
  );
}

type AreaFieldProps = Omit<TextFieldProps, "autocomplete" | "inputmode"> & {
  readonly rows: number;
  /** Characters that fit; more can be typed, and is told rather than cut off. */
  readonly limit: number;
  /** With `{count}` for the number of characters. */
  readonly counter: { readonly left: string; readonly over: string };
};

export function AreaField(props: AreaFieldProps) {
  const { id, label, hint, error, isWrong, value, limit, counter, ...area } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        {...area}
        data-limit={limit}
        aria-invalid={isWrong ? "true" : undefined}
        aria-describedby={describedBy(id, isWrong)}
      >
        {value}
      </textarea>
      <FieldNotes id={id} hint={hint} error={error} isWrong={isWrong} />
      <output
        class="counter figures"
        for={id}
        data-counter={id}
        data-left={counter.left}
        data-over={counter.over}
        hidden
      ></output>
    </div>
  );
}

type SelectFieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
};

export function SelectField({ id, name, label, options, value }: SelectFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {options.map(([option, text]) => (
          <option value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

type NotesProps = Pick<TextFieldProps, "id" | "hint" | "error" | "isWrong">;

function FieldNotes({ id, hint, error, isWrong }: NotesProps) {
  return (
    <>
      <p class="field-error" id={`${id}-error`} hidden={!isWrong}>
        {error}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </>
  );
}

const describedBy = (id: string, isWrong: boolean) =>
  isWrong ? `${id}-error ${id}-hint` : `${id}-hint`;
