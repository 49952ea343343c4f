import type { Language } from "../../../../platform/language";
import { InputField, SelectField } from "../../../../ui/fields";
import { UploadProgress } from "../../../../ui/upload-progress";
import { uploadTexts } from "../../../../ui/upload-texts";
import { transcriptMessages } from "../messages";
import { RecorderPart } from "./recorder-part";

type Props = {
  readonly language: Language;
  /** It is the address that takes the recording once it is among the person's files. */
  readonly takenAt: string;
  /** A browser shows the recordings that it has kept to the person who made them. */
  readonly userId: number;
};

const spoken = ["fr", "en", "es", "de", "it", "pt", "nl", "ar", "zh", "ja"] as const;
const ACCEPTED =
  "audio/*,video/*,.mp3,.m4a,.wav,.flac,.ogg,.opus,.oga,.aac,.mp4,.mov,.3gp,.webm,.mka,.mkv";

/** It takes a recording, from a file or from the microphone. Browser modules do all of it. */
export function RecordingForm({ language, takenAt, userId }: Props) {
  const texts = transcriptMessages[language].recording;
  return (
    <>
      <noscript>
        <p class="hint way-hint">{texts.withoutScripts}</p>
      </noscript>
      <form
        class="fields"
        action="/transcripts"
        method="post"
        data-recordings={takenAt}
        data-upload={JSON.stringify(uploadTexts[language])}
        hidden
      >
        <RecorderPart language={language} userId={userId} />
        <div class="drop-zone" data-drop>
          <InputField
            id="recording-file"
            name="recording"
            type="file"
            accept={ACCEPTED}
            label={texts.file}
            hint={texts.fileHint}
            required
          />
          <p class="drop-hint" data-drop-hint hidden>
            {texts.drop}
          </p>
        </div>
        <SelectField
          id="recording-language"
          name="language"
          label={texts.spoken}
          options={recordingLanguages(language)}
          value="auto"
        />
        <button type="submit">{texts.submit}</button>
        <UploadProgress language={language} />
      </form>
    </>
  );
}

export function recordingLanguages(language: Language): (readonly [string, string])[] {
  const names = new Intl.DisplayNames([language], { type: "language" });
  const { anyLanguage } = transcriptMessages[language].recording;
  return [["auto", anyLanguage], ...spoken.map((tag) => [tag, names.of(tag) ?? tag] as const)];
}
