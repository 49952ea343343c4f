import type { Language } from "../../../../platform/language";
import { clockTime } from "../clock-time";
import { transcriptMessages } from "../messages";
import type { ShownChapter } from "../shown-chapters";

type Props = { readonly language: Language; readonly chapters: readonly ShownChapter[] };

/** It leads to the parts of a long recording. */
export function ChapterList({ language, chapters }: Props) {
  if (chapters.length === 0) return null;
  return (
    <nav class="transcript-part" aria-labelledby="chapters-title">
      <h2 id="chapters-title">{transcriptMessages[language].tools.chapters}</h2>
      <ol class="chapters">
        {chapters.map(({ title, startMs, n }) => (
          <li>
            <a class="alone" href={`#n${n}`} data-seek={startMs}>
              <span class="figures">{clockTime(startMs)}</span> {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
