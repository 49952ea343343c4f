import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import { transcriptFailureTexts } from "../../messages/failure-texts";
import type { TranscriptView } from "../../keeping/get-transcript";
import { transcriptMessages } from "../messages";
import { CaptionForm } from "./caption-form";
import { TranscriptFrame } from "./transcript-frame";

type Props = {
  readonly language: Language;
  readonly row: TranscriptView["row"];
  readonly form: FormState;
};

/** `/transcripts/:id` without a text: why, and the ways on. */
export function TextlessPage({ language, row, form }: Props) {
  return (
    <TranscriptFrame language={language} row={row}>
      {row.status === "waiting" ? (
        <KeptPart language={language} />
      ) : (
        <FailedPart language={language} row={row} />
      )}
      <CaptionForm
        language={language}
        action={`/transcripts/${row.id}/captions`}
        form={form}
        heading={transcriptMessages[language].captions.title}
      />
    </TranscriptFrame>
  );
}

/** Without an engine nothing is wrong: the recording waits for one. */
function KeptPart({ language }: Pick<Props, "language">) {
  const { title, why, ways } = transcriptMessages[language].kept;
  return (
    <section class="transcript-part" aria-labelledby="kept-title">
      <h2 id="kept-title">{title}</h2>
      <p>{why}</p>
      <p class="hint">{ways}</p>
    </section>
  );
}

function FailedPart({ language, row }: Pick<Props, "language" | "row">) {
  const texts = transcriptMessages[language].failed;
  return (
    <section class="transcript-part" aria-labelledby="failed-title">
      <h2 id="failed-title">{texts.title}</h2>
      <div class="refusal">
        <p>{transcriptFailureTexts[row.code ?? "transcription_failed"][language]}</p>
      </div>
      <p class="hint">{texts.why}</p>
      {row.videoUrl !== null && <AskAgain language={language} videoUrl={row.videoUrl} />}
    </section>
  );
}

type AgainProps = { readonly language: Language; readonly videoUrl: string };

function AskAgain({ language, videoUrl }: AgainProps) {
  return (
    <Form class="actions" action="/transcripts" language={language}>
      <input type="hidden" name="video_url" value={videoUrl} />
      <button type="submit" class="quiet">
        {transcriptMessages[language].failed.again}
      </button>
    </Form>
  );
}
