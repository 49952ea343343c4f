import type { Language } from "../../../../platform/language";
import { formatDuration } from "../../../../ui/duration";
import { Moment } from "../../../../ui/moment";
import type { TranscriptView } from "../../keeping/get-transcript";
import { transcriptMessages } from "../messages";

type Props = { readonly language: Language; readonly row: TranscriptView["row"] };

const wordFor = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** They are the length, where the words come from and the day, on one line. */
export function TranscriptFacts({ language, row }: Props) {
  const { sources, engines } = transcriptMessages[language];
  const { durationMs, source, engine, createdAt } = row;
  return (
    <>
      {durationMs !== null && <>{formatDuration(durationMs / 1000)} · </>}
      {engine === null ? sources[source] : wordFor(engines, engine)} ·{" "}
      <Moment at={createdAt} language={language} />
    </>
  );
}

/** A completed transcript needs no word. */
export function TranscriptStateTag({ language, row: { status, doneMs } }: Props) {
  if (status === "completed") return null;
  const { states, statePartly } = transcriptMessages[language];
  const text = status === "failed" && doneMs > 0 ? statePartly : states[status];
  return <span class={status === "failed" ? "tag tag-alarm" : "tag"}>{text}</span>;
}
