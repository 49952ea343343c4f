import type { Language } from "../../../../platform/language";
import type { TranscriptView } from "../../keeping/get-transcript";
import { transcriptMessages } from "../messages";
import { TranscriptFrame } from "./transcript-frame";

type Props = { readonly language: Language; readonly row: TranscriptView["row"] };

/** `/transcripts/:id` while its job runs; without scripts the page asks again by itself. */
export function WaitingPage({ language, row }: Props) {
  const { title, bar, leave, selfRefreshing, reconnecting } = transcriptMessages[language].waiting;
  return (
    <TranscriptFrame language={language} row={row}>
      <section class="transcript-wait" data-waiting={row.id} aria-labelledby="waiting-title">
        <h2 id="waiting-title">{title}</h2>
        <progress aria-label={bar}></progress>
        <p class="hint" data-slot="connection" hidden>
          {reconnecting}
        </p>
        <p class="hint">{leave}</p>
        <noscript>
          <p class="hint">{selfRefreshing}</p>
        </noscript>
      </section>
    </TranscriptFrame>
  );
}
