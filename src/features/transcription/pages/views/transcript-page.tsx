import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { formatPercent } from "../../../../ui/percent";
import { countWords } from "../../store/heard-transcript";
import type { TranscriptView } from "../../keeping/get-transcript";
import type { ShownFinding } from "../find-in-text";
import { transcriptMessages } from "../messages";
import type { ShownChapter } from "../shown-chapters";
import { type ShownSegment, speakersOf } from "../shown-segments";
import { videoAddress } from "../transcript-name";
import { FindBar } from "./find-bar";
import { RecordingForm } from "./recording-form";
import { RecordingPart } from "./recording-part";
import { SegmentView } from "./segment-view";
import { TranscriptFrame } from "./transcript-frame";
import { TranscriptTools } from "./transcript-tools";

type Props = {
  readonly language: Language;
  readonly row: TranscriptView["row"];
  readonly file: TranscriptView["file"];
  readonly userId: number;
  readonly segments: readonly ShownSegment[];
  readonly chapters: readonly ShownChapter[];
  /** It is the form of speakers as it was refused. */
  readonly form: FormState;
  readonly finding: ShownFinding;
};

/** `/transcripts/:id` with all that is said. */
export function TranscriptPage(props: Props) {
  const { language, row, file, userId, segments, chapters, form, finding } = props;
  const texts = transcriptMessages[language].reading;
  return (
    <TranscriptFrame language={language} row={row}>
      <output class="hint" data-status></output>
      <div class="transcript-top">
        {file && <RecordingPart language={language} row={row} file={file} />}
        {segments.length > 0 && (
          <FindBar language={language} id={row.id} finding={finding} isChanged={row.revision > 1} />
        )}
      </div>
      <div class="transcript-desk">
        <section class="transcript-part" aria-labelledby="reading-title" data-region="reading">
          <h2 id="reading-title">{texts.title}</h2>
          {/* Each edit draws it anew, so that the bar replaces in what is shown. */}
          <input type="hidden" name="revision" value={String(row.revision)} form="find-form" />
          <Worth language={language} row={row} segments={segments} />
          {segments.length === 0 ? (
            <p>{texts.empty}</p>
          ) : (
            <ol class="segments" data-segments>
              {segments.map((segment) => (
                <SegmentView
                  language={language}
                  id={row.id}
                  segment={segment}
                  listen={file ? null : videoAddress(row, segment.startMs)}
                  hits={finding.found?.hits.get(segment.n)}
                  isPlayed={Boolean(file)}
                  isFinal
                />
              ))}
            </ol>
          )}
        </section>
        <div class="transcript-side">
          <div data-region="tools">
            <TranscriptTools
              chapters={chapters}
              language={language}
              id={row.id}
              speakers={speakersOf(segments)}
              form={form}
              isChanged={row.revision > 1}
            />
          </div>
          {!file && <AddRecording language={language} id={row.id} userId={userId} />}
        </div>
      </div>
    </TranscriptFrame>
  );
}

type AddProps = Pick<Props, "language" | "userId"> & { readonly id: string };

/** It stands outside what an edit draws anew, so that a recording which is on its way goes on. */
function AddRecording({ language, id, userId }: AddProps) {
  return (
    <details class="way">
      <summary>{transcriptMessages[language].recording.add}</summary>
      <RecordingForm
        language={language}
        takenAt={`/api/transcription/${id}/media`}
        userId={userId}
      />
    </details>
  );
}

type WorthProps = Pick<Props, "language" | "row" | "segments">;

/** It says how many words there are, and how far one may believe them. */
function Worth({ language, row, segments }: WorthProps) {
  const texts = transcriptMessages[language].reading;
  const { confidence } = row;
  return (
    <>
      {row.engine === "mock" && <p class="refusal">{texts.simulated}</p>}
      {segments.length > 0 && (
        <p class="hint figures">
          {texts.words(countWords(segments))}
          {confidence !== null && (
            <> · {texts.confidence(formatPercent(confidence * 100, language))}</>
          )}
        </p>
      )}
      {segments.some(({ hasDoubt }) => hasDoubt) && <p class="hint">{texts.doubt}</p>}
    </>
  );
}
