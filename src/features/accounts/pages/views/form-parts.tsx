import type { Language } from "../../../../platform/language";
import { formatDuration } from "../../../../ui/duration";
import { PasswordField } from "../../../../ui/fields";
import type { FormRefusal } from "../form-state";
import { accountMessages } from "../messages";

type NoticeProps = { readonly refusal: FormRefusal | null; readonly language: Language };

/** What is wrong with no field in particular; takes the focus, and counts down where one has to wait. */
export function FormNotice({ refusal, language }: NoticeProps) {
  const texts = accountMessages[language];
  if (!refusal) return null;
  const { title, message, retryAfterSeconds } = refusal;
  return (
    <div class="refusal" role="alert" tabindex={-1} autofocus>
      <p class="refusal-title">{title}</p>
      {message && <p>{message}</p>}
      {retryAfterSeconds !== undefined && (
        <p class="hint" data-ready={texts.retryNow}>
          {texts.retryIn}{" "}
          <time
            class="countdown"
            datetime={`PT${retryAfterSeconds}S`}
            data-countdown={retryAfterSeconds}
          >
            {formatDuration(retryAfterSeconds)}
          </time>
        </p>
      )}
    </div>
  );
}

type PasswordProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly language: Language;
};

export function CurrentPassword({ language, ...field }: PasswordProps) {
  const { reveal } = accountMessages[language].password;
  return <PasswordField {...field} autocomplete="current-password" texts={reveal} />;
}

/** With the rules it has to meet, ticked off while it is typed. */
export function NewPassword({ language, ...field }: PasswordProps) {
  const { reveal, rule, met, allMet, common } = accountMessages[language].password;
  return (
    <PasswordField {...field} autocomplete="new-password" texts={reveal}>
      <div class="rules" id={`${field.id}-rules`} data-rules={field.id}>
        <ul>
          {(["length", "letter", "digit"] as const).map((name) => (
            <li data-rule={name}>
              {rule[name]}
              <span class="visually-hidden" data-met hidden>
                {`, ${met}`}
              </span>
            </li>
          ))}
        </ul>
        <p class="hint">{common}</p>
      </div>
      <output class="visually-hidden" data-rules-met={field.id} data-text={allMet}></output>
    </PasswordField>
  );
}
