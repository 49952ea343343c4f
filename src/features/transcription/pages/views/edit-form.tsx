import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { AreaField, fieldIn, InputField } from "../../../../ui/fields";
import { Form, FormRefusal } from "../../../../ui/form";
import { clockTime } from "../clock-time";
import { transcriptMessages } from "../messages";
import type { ShownSegment } from "../shown-segments";
import { joinWords } from "../../../../engines/captions";

type Props = {
  readonly language: Language;
  readonly id: string;
  readonly segment: ShownSegment;
  /** Names that are given already. */
  readonly speakers: readonly string[];
  readonly form: FormState;
};

const MOST_CHARACTERS = 20_000;

/** It changes one segment. The page has it alone; a browser module puts the same form in the place of the segment. */
export function EditForm({ language, id, segment, speakers, form }: Props) {
  const texts = transcriptMessages[language].edit;
  const { n, revision, speaker, words } = segment;
  const isLate = form.error?.code === "SEGMENT_CHANGED";
  return (
    <Form
      class="request fields segment-form"
      action={`/transcripts/${id}/segments/${n}`}
      language={language}
      state={form}
      refusal={
        isLate && form.error ? (
          <Late language={language} segment={segment} form={form} />
        ) : undefined
      }
      data-segment-form={n}
    >
      {/* It is the revision that is shown, so that a second attempt is one on purpose. */}
      <input type="hidden" name="revision" value={String(revision)} />
      <AreaField
        id="segment-text"
        {...fieldIn(form, "text", joinWords(words))}
        label={texts.text}
        hint={texts.textHint}
        rows={4}
        language={language}
        limit={MOST_CHARACTERS}
      />
      <InputField
        id="segment-speaker"
        {...fieldIn(form, "speaker", speaker)}
        label={texts.speaker}
        list="segment-speakers"
        maxlength={100}
        autocomplete="off"
      />
      <datalist id="segment-speakers">
        {speakers.map((name) => (
          <option>{name}</option>
        ))}
      </datalist>
      <p class="actions">
        <button type="submit" name="act" value="save">
          {texts.save}
        </button>
        <a class="quiet" href={`/transcripts/${id}#n${n}`} data-cancel>
          {texts.cancel}
        </a>
      </p>
      <Structure language={language} segment={segment} />
    </Form>
  );
}

type LateProps = Pick<Props, "language" | "segment" | "form">;

/** Nobody's words are lost: those of the other stand here, one's own in the field. */
function Late({ language, segment, form }: LateProps) {
  const texts = transcriptMessages[language].edit;
  return (
    <FormRefusal error={form.error} language={language}>
      <p class="label">{texts.other}</p>
      <blockquote class="said" dir="auto">
        {segment.speaker !== null && <b>{segment.speaker}: </b>}
        {joinWords(segment.words)}
      </blockquote>
    </FormRefusal>
  );
}

/** It splits, merges and removes; what stands in the fields above is not stored by that. */
function Structure({ language, segment }: Pick<Props, "language" | "segment">) {
  const texts = transcriptMessages[language].edit;
  const { words } = segment;
  return (
    <details class="segment-structure">
      <summary>{texts.structure}</summary>
      <div class="fields">
        {words.length > 1 && (
          <div class="split">
            <div class="field">
              <label for="segment-word">{texts.splitBefore}</label>
              <select id="segment-word" name="word">
                {words.slice(1).map(({ text, startMs }, index) => (
                  <option value={String(index + 1)}>
                    {text} ({clockTime(startMs)})
                  </option>
                ))}
              </select>
            </div>
            <button type="submit" class="quiet" name="act" value="split">
              {texts.split}
            </button>
          </div>
        )}
        <p class="actions">
          <button type="submit" class="quiet" name="act" value="merge">
            {texts.merge}
          </button>
          <button type="submit" class="quiet danger" name="act" value="remove">
            {texts.remove}
          </button>
        </p>
      </div>
    </details>
  );
}
