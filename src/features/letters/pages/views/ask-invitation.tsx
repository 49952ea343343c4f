import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { AreaField, fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import type { AccessStatus } from "../../api/schemas";
import { gateMessages } from "../messages/gate";

type Props = {
  readonly access: AccessStatus;
  readonly form: FormState;
  /** The owner's address, where one is configured. */
  readonly ownerEmail: string;
  readonly language: Language;
};

const MESSAGE_LIMIT = 500;

/** Another way in: words that the owner reads in the administration, or by mail. */
export function AskInvitation({ access, form, ownerEmail, language }: Props) {
  const texts = gateMessages[language].invitation;
  if (access.invitation !== null) {
    return <p class="hint">{access.invitation === "declined" ? texts.declined : texts.pending}</p>;
  }
  return (
    <details class="options ask-invitation" open={form.error !== null}>
      <summary>{texts.title}</summary>
      <Form class="fields" action="/letters/invitation" language={language} state={form}>
        <p class="hint">{texts.text}</p>
        <InputField
          id="invitation-name"
          {...fieldIn(form, "name")}
          label={texts.name}
          hint={texts.nameHint}
          autocomplete="name"
          minlength={2}
          maxlength={100}
          required
        />
        <AreaField
          id="invitation-message"
          {...fieldIn(form, "message")}
          label={texts.message}
          rows={3}
          limit={MESSAGE_LIMIT}
          language={language}
        />
        <button type="submit" class="quiet">
          {texts.submit}
        </button>
        {ownerEmail !== "" && (
          <p class="hint">
            {texts.byMail} <a href={mailTo(ownerEmail, texts.mailSubject)}>{ownerEmail}</a>
          </p>
        )}
      </Form>
    </details>
  );
}

const mailTo = (address: string, subject: string) =>
  `mailto:${encodeURIComponent(address).replace("%40", "@")}?subject=${encodeURIComponent(subject)}`;
