import type { Language } from "../../../../platform/language";
import { PasswordField } from "../../../../ui/fields";
import { accountMessages } from "../messages";

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

/** It shows the rules of a password, ticked off during typing. */
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
