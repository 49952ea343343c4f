import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import type { TranscriptView } from "../../keeping/get-transcript";
import { transcriptMessages } from "../messages";
import { transcriptName, videoAddress } from "../transcript-name";
import { TranscriptFacts } from "./transcript-facts";

type Props = {
  readonly language: Language;
  readonly row: TranscriptView["row"];
  readonly children: Child;
};

/** All states of `/transcripts/:id` have the same head. */
export function TranscriptFrame({ language, row, children }: Props) {
  const { back, remove, removeLabel, reading } = transcriptMessages[language];
  const name = transcriptName(row, language);
  const video = videoAddress(row);
  return (
    <div class="transcripts" data-island="transcripts">
      <p>
        <a class="alone" href="/transcripts">
          {back}
        </a>
      </p>
      <header class="transcripts-head">
        <h1 class="transcript-name">
          <bdi>{name}</bdi>
        </h1>
        <p class="hint figures">
          <TranscriptFacts language={language} row={row} />
        </p>
        <p class="actions">
          {video !== null && (
            <a class="quiet" href={video} rel="noreferrer" target="_blank">
              {reading.openVideo}
            </a>
          )}
          <a
            class="quiet minor"
            href={`/transcripts/${row.id}/delete`}
            aria-label={removeLabel(name)}
          >
            {remove}
          </a>
        </p>
      </header>
      {children}
    </div>
  );
}
