import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { fieldIn, InputField, SelectField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { transcriptMessages } from "../messages";
import { factMessages } from "../messages/facts";
import type { ShownChapter } from "../shown-chapters";
import { ChapterList } from "./chapter-list";
import { UndoForm } from "./history-page";

type Props = {
  readonly language: Language;
  readonly id: string;
  readonly speakers: readonly string[];
  readonly chapters: readonly ShownChapter[];
  /** It is the form of speakers as it was refused. */
  readonly form: FormState;
  /** Something was changed, so that there may be something to undo. */
  readonly isChanged: boolean;
};

const exported = ["srt", "vtt", "txt", "docx", "csv", "json"] as const;

/** They stand beside the text: files, names and what was changed. */
export function TranscriptTools(props: Props) {
  const { language, id, speakers, chapters, form, isChanged } = props;
  const texts = transcriptMessages[language];
  return (
    <aside class="transcript-tools" aria-label={texts.tools.title}>
      <ChapterList language={language} chapters={chapters} />
      <section class="transcript-part" aria-labelledby="exports-title">
        <h2 id="exports-title">{texts.tools.exports}</h2>
        <ul class="exports">
          {exported.map((format) => (
            <li>
              <a class="quiet" href={`/api/transcription/${id}/export?format=${format}`} download>
                {texts.tools.formats[format]}
              </a>
            </li>
          ))}
          <li>
            <a
              class="quiet"
              href={`/api/transcription/${id}/export?format=txt&marks=true`}
              download
            >
              {texts.tools.timedText}
            </a>
          </li>
        </ul>
      </section>
      {speakers.length > 0 && (
        <SpeakerForm language={language} id={id} speakers={speakers} form={form} />
      )}
      <p>
        <a class="alone" href={`/transcripts/${id}/facts`}>
          {factMessages[language].open}
        </a>
      </p>
      <section class="transcript-part" aria-labelledby="changes-title">
        <h2 id="changes-title">{texts.history.short}</h2>
        {isChanged && <UndoForm language={language} id={id} />}
        <p>
          <a class="alone" href={`/transcripts/${id}/history`}>
            {texts.history.open}
          </a>
        </p>
      </section>
    </aside>
  );
}

type SpeakerProps = Pick<Props, "language" | "id" | "speakers" | "form">;

function SpeakerForm({ language, id, speakers, form }: SpeakerProps) {
  const texts = transcriptMessages[language].speakers;
  return (
    <Form
      class="fields transcript-part"
      action={`/transcripts/${id}/speakers`}
      language={language}
      state={form}
      heading={<h2>{texts.title}</h2>}
    >
      <SelectField
        id="speaker"
        name="speaker"
        label={texts.who}
        options={speakers.map((name) => [name, name] as const)}
        value={form.values["speaker"] ?? speakers[0] ?? ""}
      />
      <InputField
        id="speaker-name"
        {...fieldIn(form, "name")}
        label={texts.name}
        hint={texts.nameHint}
        maxlength={100}
        autocomplete="off"
      />
      <button type="submit" class="quiet">
        {texts.submit}
      </button>
    </Form>
  );
}
