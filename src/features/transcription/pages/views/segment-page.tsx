import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { clockTime } from "../clock-time";
import { transcriptMessages } from "../messages";
import type { ShownSegment } from "../shown-segments";
import { EditForm } from "./edit-form";

type Props = {
  readonly language: Language;
  readonly id: string;
  readonly segment: ShownSegment;
  readonly speakers: readonly string[];
  readonly form: FormState;
};

/** `/transcripts/:id/segments/:n` changes one segment. */
export function SegmentPage(props: Props) {
  const texts = transcriptMessages[props.language];
  return (
    <div class="transcripts" data-island="transcripts">
      <p>
        <a class="alone" href={`/transcripts/${props.id}#n${props.segment.n}`}>
          {texts.edit.back}
        </a>
      </p>
      <header class="transcripts-head">
        <h1>{texts.edit.title(clockTime(props.segment.startMs))}</h1>
      </header>
      <div data-region="segment-form">
        <EditForm {...props} />
      </div>
    </div>
  );
}
