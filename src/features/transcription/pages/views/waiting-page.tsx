import type { Language } from "../../../../platform/language";
import type { TranscriptView } from "../../keeping/get-transcript";
import { transcriptMessages } from "../messages";
import { formatPercent } from "../../../../ui/percent";
import type { ShownSegment } from "../shown-segments";
import { HeardPart } from "./heard-part";
import { RecordingPart } from "./recording-part";
import { TranscriptFrame } from "./transcript-frame";

type Props = {
  readonly language: Language;
  readonly row: TranscriptView["row"];
  readonly file: TranscriptView["file"];
  readonly segments: readonly ShownSegment[];
};

/** `/transcripts/:id` while its job runs; without scripts the page asks again by itself. */
export function WaitingPage({ language, row, file, segments }: Props) {
  const texts = transcriptMessages[language].waiting;
  const { title, bar, heard, leave, selfRefreshing, reconnecting } = texts;
  const percent = heardPercent(row);
  return (
    <TranscriptFrame language={language} row={row}>
      <section
        class="transcript-wait"
        data-region="waiting"
        data-waiting
        aria-labelledby="waiting-title"
      >
        <h2 id="waiting-title">{title}</h2>
        <progress
          aria-label={bar}
          max={percent === null ? undefined : 100}
          value={percent ?? undefined}
        ></progress>
        {percent !== null && <p class="hint figures">{heard(formatPercent(percent, language))}</p>}
        <p class="hint" data-slot="connection" hidden>
          {reconnecting}
        </p>
        <p class="hint">{leave}</p>
        <noscript>
          <p class="hint">{selfRefreshing}</p>
        </noscript>
      </section>
      {file && <RecordingPart language={language} row={row} file={file} />}
      <div data-region="heard">
        <HeardPart language={language} row={row} file={file} segments={segments} />
      </div>
    </TranscriptFrame>
  );
}

/** Null until the first part of the recording has been listened to. */
function heardPercent({ doneMs, durationMs }: Props["row"]): number | null {
  if (doneMs === 0 || durationMs === null || durationMs === 0) return null;
  return Math.min(100, Math.floor((doneMs / durationMs) * 100));
}
