import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import type { MyProposal, OfferedResume } from "../../member/bring-resume";
import type { ProposedField } from "../../member/proposed-fields";
import { editorMessages, fieldLabel } from "../messages";
import { myProfileMessages } from "../messages/my-profile";

export type MyProposalProps = {
  readonly language: Language;
  readonly offered: OfferedResume;
  readonly proposal: MyProposal;
  readonly state: FormState;
};

/** A field that the profile lacks is ticked; one that would replace another value is not. */
export function MyProposalPage({ language, offered, proposal, state }: MyProposalProps) {
  const messages = myProfileMessages[language];
  const texts = messages.proposal;
  const { profile, fields } = proposal;
  return (
    <div class="my-profile">
      <header class="my-profile-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p class="hint">{texts.sources[offered.file]}</p>
      </header>
      {fields.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <Form
          class="request"
          action="/profile/import/accept"
          language={language}
          state={state}
          novalidate
        >
          <input type="hidden" name="version" value={profile?.version ?? ""} />
          <input type="hidden" name="offered" value={JSON.stringify(offered)} />
          <ul class="offers">
            {fields.map((field) => (
              <OfferRow language={language} field={field} state={state} />
            ))}
          </ul>
          <button type="submit">{texts.submit}</button>
        </Form>
      )}
      <p>
        <a class="alone" href="/profile">
          {messages.import.back}
        </a>
      </p>
    </div>
  );
}

type RowProps = {
  readonly language: Language;
  readonly field: ProposedField;
  readonly state: FormState;
};

function OfferRow({ language, field, state }: RowProps) {
  const texts = myProfileMessages[language].proposal;
  const { id, value, present } = field;
  const name = `accept.${id}`;
  const isChecked = state.error === null ? present === null : state.values[name] !== undefined;
  return (
    <li>
      <label class="check">
        <input type="checkbox" name={name} value="1" checked={isChecked} />
        <span>{labelOf(field, language)}</span>
      </label>
      {present !== null && (
        <p class="hint">
          {texts.now} <del>{present}</del>
        </p>
      )}
      <p class="value">
        <ins>{value}</ins>
      </p>
    </li>
  );
}

function labelOf({ section, field, title }: ProposedField, language: Language): string {
  const texts = editorMessages[language];
  const what =
    field === null ? myProfileMessages[language].proposal.entry : fieldLabel(texts, section, field);
  return [texts.sections[section], title, what].filter((part) => part !== "").join(" · ");
}
