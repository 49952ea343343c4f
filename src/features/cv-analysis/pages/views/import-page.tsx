import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import type { ProfileProposal } from "../../import/import-into-profile";
import type { ProposedPart } from "../../import/profile-proposal";
import { fieldName } from "../field-names";
import { analysisMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly id: string;
  readonly proposal: ProfileProposal;
  readonly form: FormState;
};

/** A field that the profile lacks is ticked; one that would replace another value is not. */
export function ProfileImportPage({ language, id, proposal, form }: Props) {
  const texts = analysisMessages[language].profile;
  const { fileName, profile, parts } = proposal;
  const hasNews = parts.some(({ isSame }) => !isSame);
  return (
    <div class="analyses">
      <header class="analyses-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p class="hint file-name">{fileName}</p>
      </header>
      {hasNews ? (
        <Form
          class="request"
          action={`/analyses/${id}/profile`}
          language={language}
          state={form}
          novalidate
        >
          <input type="hidden" name="version" value={profile?.version ?? ""} />
          <ul class="import-rows">
            {parts.map((part) => (
              <ImportRow language={language} part={part} form={form} />
            ))}
          </ul>
          <button type="submit">{texts.submit}</button>
        </Form>
      ) : (
        <p>{texts.nothing}</p>
      )}
      <p>
        <a class="alone" href={`/analyses/${id}`}>
          {texts.cancel}
        </a>
      </p>
    </div>
  );
}

type RowProps = {
  readonly language: Language;
  readonly part: ProposedPart;
  readonly form: FormState;
};

function ImportRow({ language, part, form }: RowProps) {
  const messages = analysisMessages[language];
  const { id, value, present, isSame } = part;
  const name = `accept.${id}`;
  const isChecked = form.error === null ? present === null : form.values[name] !== undefined;
  return (
    <li>
      {isSame ? (
        <p>
          <span class="label">{fieldName(id, messages)}</span>{" "}
          <span class="tag">{messages.profile.same}</span>
        </p>
      ) : (
        <label class="check">
          <input type="checkbox" name={name} value="1" checked={isChecked} />
          <span class="label">{fieldName(id, messages)}</span>
        </label>
      )}
      <p class="value">{value}</p>
      {present !== null && !isSame && (
        <p class="hint">
          {messages.profile.now} {present}
        </p>
      )}
    </li>
  );
}
