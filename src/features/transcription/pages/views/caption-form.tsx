import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { AreaField, fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { transcriptMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly action: string;
  readonly form: FormState;
};

/** The names of files that the chooser shows; what a file is stands in it. */
const ACCEPTED = ".srt,.vtt,.json,.json3,.txt,.sbv";
/** The panel of ten hours of speech has some 600,000 characters. */
export const MOST_PANEL_CHARACTERS = 1_000_000;

/** It takes a file of captions, or a text that is pasted or typed. */
export function CaptionForm({ language, action, form }: Props) {
  const texts = transcriptMessages[language].captions;
  return (
    <Form
      class="fields"
      action={action}
      enctype="multipart/form-data"
      language={language}
      state={form}
    >
      <div class="drop-zone" data-drop>
        <InputField
          id="captions-file"
          {...fieldIn(form, "file")}
          type="file"
          accept={ACCEPTED}
          label={texts.file}
          hint={texts.fileHint}
        />
        <p class="drop-hint" data-drop-hint hidden>
          {texts.drop}
        </p>
      </div>
      <AreaField
        id="panel"
        {...fieldIn(form, "panel")}
        label={texts.panel}
        hint={texts.panelHint}
        rows={5}
        language={language}
        limit={MOST_PANEL_CHARACTERS}
        takesMore
      />
      <button type="submit">{texts.submit}</button>
    </Form>
  );
}
