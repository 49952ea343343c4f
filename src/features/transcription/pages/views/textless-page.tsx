import type { SpeechModel } from "../../../../engines/speech";
import { emptyForm, type FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import { isRetryable } from "../../failure-codes";
import { transcriptFailureTexts } from "../../messages/failure-texts";
import type { TranscriptView } from "../../keeping/get-transcript";
import { clockTime } from "../clock-time";
import { transcriptMessages } from "../messages";
import { CaptionForm } from "./caption-form";
import type { ShownSegment } from "../shown-segments";
import { DeviceOffer } from "./device-offer-part";
import { HeardPart } from "./heard-part";
import { RecordingForm } from "./recording-form";
import { RecordingPart } from "./recording-part";
import { TypeAlongForm } from "./type-along-form";
import { TranscriptFrame } from "./transcript-frame";

type Stretch = { readonly startMs: number; readonly endMs: number };

type Props = {
  readonly language: Language;
  readonly row: TranscriptView["row"];
  readonly file: TranscriptView["file"];
  readonly userId: number;
  /** They were heard before it failed. */
  readonly segments?: readonly ShownSegment[];
  /** They are the stretches that nobody has listened to. */
  readonly missing?: readonly Stretch[];
  readonly form: FormState;
  /** The person's browser may listen with this model. */
  readonly offer?: SpeechModel | null;
};

/** `/transcripts/:id` without a text, or with the beginning of one: why, and the ways on. */
export function TextlessPage(props: Props) {
  const { language, segments = [], missing = [], offer = null, ...shown } = props;
  const { row, file, userId, form } = shown;
  return (
    <TranscriptFrame language={language} row={row}>
      {row.status === "waiting" ? (
        <KeptPart language={language} />
      ) : (
        <FailedPart language={language} row={row} isPart={segments.length > 0} missing={missing} />
      )}
      {offer && <DeviceOffer language={language} id={row.id} model={offer} />}
      <WaysOn language={language} row={row} file={file} userId={userId} form={form} />
      <HeardPart language={language} row={row} file={file} segments={segments} />
    </TranscriptFrame>
  );
}

/** With a recording one types what one hears; without one, a recording is the first way on. */
export function WaysOn({ language, row, file, userId, form }: Props) {
  const { recording, captions, otherWays } = transcriptMessages[language];
  const action = `/transcripts/${row.id}/captions`;
  // The refusal of a file stands beside the field of the file.
  const isTyped = (form.values["panel"] ?? "") !== "";
  // Below a video stands its transcript, which takes a moment to copy.
  const hasPanel = row.source === "youtube" && !file;
  return (
    <>
      {file && <RecordingPart language={language} row={row} file={file} />}
      {file && <TypeAlongForm language={language} id={row.id} form={isTyped ? form : emptyForm} />}
      <div class="ways">
        {!file && (
          <details class="way" name="way" open={form.error === null && !hasPanel}>
            <summary>{recording.title}</summary>
            <RecordingForm
              language={language}
              takenAt={`/api/transcription/${row.id}/media`}
              userId={userId}
            />
          </details>
        )}
        <details
          class="way"
          name="way"
          open={hasPanel || (form.error !== null && !(file && isTyped))}
        >
          <summary>{file ? otherWays : captions.title}</summary>
          <CaptionForm
            language={language}
            action={action}
            form={file && isTyped ? emptyForm : form}
          />
        </details>
      </div>
    </>
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

type FailedProps = Pick<Props, "language" | "row"> & {
  /** The other parts have a text. */
  readonly isPart: boolean;
  readonly missing: readonly Stretch[];
};

const MOST_NAMED = 12;

function FailedPart({ language, row, isPart, missing }: FailedProps) {
  const texts = transcriptMessages[language].failed;
  const places = missing
    .slice(0, MOST_NAMED)
    .map(({ startMs, endMs }) => `${clockTime(startMs)}–${clockTime(endMs)}`);
  if (missing.length > MOST_NAMED) places.push("…");
  return (
    <section class="transcript-part" aria-labelledby="failed-title">
      <h2 id="failed-title">{isPart ? texts.partTitle : texts.title}</h2>
      <div class="refusal">
        <p>{transcriptFailureTexts[row.code ?? "transcription_failed"][language]}</p>
      </div>
      {isPart && <p class="figures">{texts.missing(places.join(", "))}</p>}
      <p class="hint">{texts.why}</p>
      {row.fileId !== null && isRetryable(row.code) && <TryAgain language={language} id={row.id} />}
      {row.source === "youtube" && row.videoUrl !== null && row.fileId === null && (
        <AskAgain language={language} videoUrl={row.videoUrl} />
      )}
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

type TryProps = { readonly language: Language; readonly id: string };

/** Parts that were heard are kept; the others are listened to once more. */
function TryAgain({ language, id }: TryProps) {
  const { retry, retryHint } = transcriptMessages[language].failed;
  return (
    <Form class="actions" action={`/transcripts/${id}/retry`} language={language}>
      <button type="submit">{retry}</button>
      <p class="hint">{retryHint}</p>
    </Form>
  );
}
