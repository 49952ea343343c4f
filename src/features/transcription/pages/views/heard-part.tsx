import type { Language } from "../../../../platform/language";
import type { TranscriptView } from "../../keeping/get-transcript";
import { transcriptMessages } from "../messages";
import type { ShownSegment } from "../shown-segments";
import { videoAddress } from "../transcript-name";
import { SegmentView } from "./segment-view";

type Props = {
  readonly language: Language;
  readonly row: TranscriptView["row"];
  readonly file: TranscriptView["file"];
  readonly segments: readonly ShownSegment[];
};

/** It shows the text of the parts that were listened to, which cannot be edited before the others are. */
export function HeardPart({ language, row, file, segments }: Props) {
  if (segments.length === 0) return null;
  return (
    <section class="transcript-part" aria-labelledby="heard-title">
      <h2 id="heard-title">{transcriptMessages[language].waiting.soFar}</h2>
      <ol class="segments" data-segments>
        {segments.map((segment) => (
          <SegmentView
            language={language}
            id={row.id}
            segment={segment}
            listen={file ? null : videoAddress(row, segment.startMs)}
            isPlayed={Boolean(file)}
            isFinal={false}
          />
        ))}
      </ol>
    </section>
  );
}
