import type { Language } from "../../../../platform/language";
import { InputField } from "../../../../ui/fields";
import type { FoundSegment } from "../../keeping/search-transcripts";
import { clockTime } from "../clock-time";
import { transcriptMessages } from "../messages";
import { transcriptName } from "../transcript-name";

export type ShownSearch = {
  readonly q: string;
  readonly found: readonly FoundSegment[];
  /** It asks for what comes after; null at the end. */
  readonly next: number | null;
};

type Props = { readonly language: Language; readonly search: ShownSearch | null };

/** It finds what was said, and leads to the second at which it is said. */
export function SearchPart({ language, search }: Props) {
  const texts = transcriptMessages[language].search;
  return (
    <search class="transcript-search">
      <form class="search-form" action="/transcripts" method="get">
        <InputField
          id="q"
          name="q"
          type="search"
          label={texts.label}
          value={search?.q ?? ""}
          maxlength={200}
        />
        <button type="submit" class="quiet">
          {texts.submit}
        </button>
      </form>
      {search && <Found language={language} search={search} />}
    </search>
  );
}

function Found({
  language,
  search,
}: {
  readonly language: Language;
  readonly search: ShownSearch;
}) {
  const texts = transcriptMessages[language].search;
  const { q, found, next } = search;
  return (
    <section class="transcript-list" aria-labelledby="found-title">
      <h2 id="found-title">{texts.title(q)}</h2>
      {found.length === 0 && <p>{texts.nothing}</p>}
      <ul class="drawer rows found-rows">
        {found.map((segment) => (
          <FoundRow language={language} segment={segment} />
        ))}
      </ul>
      <p class="actions">
        {next !== null && (
          <a
            class="quiet"
            rel="next"
            href={`/transcripts?${new URLSearchParams({ q, after: String(next) }).toString()}`}
          >
            {texts.more}
          </a>
        )}
        <a class="quiet minor" href="/transcripts">
          {texts.stop}
        </a>
      </p>
    </section>
  );
}

type RowProps = { readonly language: Language; readonly segment: FoundSegment };

function FoundRow({ language, segment }: RowProps) {
  const { transcriptId, n, startMs, speaker, text } = segment;
  const time = clockTime(startMs);
  return (
    <li>
      <div>
        <p class="row-name">
          <a href={`/transcripts/${transcriptId}?t=${Math.floor(startMs / 1000)}#n${n}`}>
            <bdi>{transcriptName(segment, language)}</bdi>, <span class="figures">{time}</span>
          </a>
        </p>
        <p class="said" dir="auto">
          {speaker !== null && <b>{speaker}: </b>}
          {text}
        </p>
      </div>
    </li>
  );
}
