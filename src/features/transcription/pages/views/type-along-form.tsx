import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { AreaField, fieldIn } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { transcriptMessages } from "../messages";
import { MOST_PANEL_CHARACTERS } from "./caption-form";
import { KeyList } from "./recording-part";

type Props = { readonly language: Language; readonly id: string; readonly form: FormState };

/** It takes what a person types while they listen; without scripts they write the times themselves. */
export function TypeAlongForm({ language, id, form }: Props) {
  const texts = transcriptMessages[language].typing;
  return (
    <Form
      class="request fields"
      action={`/transcripts/${id}/captions`}
      enctype="multipart/form-data"
      language={language}
      state={form}
      heading={<h2>{texts.title}</h2>}
      data-typing={id}
      data-kept={texts.kept}
    >
      <div class="player-tools" data-typing-tools hidden>
        <button type="button" class="quiet" data-typing-act="toggle">
          {texts.toggle}
        </button>
        <button type="button" class="quiet" data-typing-act="again">
          {texts.again}
        </button>
        <button type="button" class="quiet" data-typing-act="mark">
          {texts.mark}
        </button>
        <label class="check">
          <input type="checkbox" data-loop />
          {texts.loop}
        </label>
      </div>
      <AreaField
        id="typed"
        {...fieldIn(form, "panel")}
        label={texts.label}
        hint={texts.hint}
        rows={10}
        language={language}
        limit={MOST_PANEL_CHARACTERS}
        takesMore
      />
      <output class="hint" data-typing-status></output>
      <details class="player-keys" data-typing-keys hidden>
        <summary>{texts.keys}</summary>
        <KeyList keys={texts.keyList} />
      </details>
      <button type="submit">{texts.submit}</button>
    </Form>
  );
}
