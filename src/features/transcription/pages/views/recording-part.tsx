import { kinds } from "../../../../engines/uploads";
import type { Language } from "../../../../platform/language";
import type { TranscriptView } from "../../keeping/get-transcript";
import { transcriptMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly row: TranscriptView["row"];
  readonly file: NonNullable<TranscriptView["file"]>;
};

const speeds = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** It plays the recording. Without scripts it is the player of the browser alone. */
export function RecordingPart({ language, row, file }: Props) {
  const texts = transcriptMessages[language].player;
  const source = `/api/transcription/${row.id}/media`;
  const isFilm = kinds[file.kind].type.startsWith("video/");
  const captions = {
    label: texts.captions,
    srclang: row.language === "auto" ? language : row.language,
    src: `/api/transcription/${row.id}/export?format=vtt`,
    default: isFilm && row.status === "completed",
  } as const;
  return (
    <section class="player" data-player={row.id} aria-label={texts.title}>
      {isFilm ? (
        <video controls preload="metadata" playsinline src={source}>
          <track kind="captions" {...captions} />
        </video>
      ) : (
        <audio controls preload="metadata" src={source}>
          <track kind="captions" {...captions} />
        </audio>
      )}
      <canvas
        class="waveform"
        data-waveform={`/api/transcription/${row.id}/waveform`}
        aria-hidden="true"
        hidden
      ></canvas>
      <p class="refusal" data-unplayable hidden>
        {texts.unplayable} <a href={source}>{texts.download}</a>
      </p>
      <PlayerTools language={language} />
    </section>
  );
}

/** A browser module shows them. */
function PlayerTools({ language }: Pick<Props, "language">) {
  const number = new Intl.NumberFormat(language);
  const texts = transcriptMessages[language].player;
  return (
    <div class="player-tools" data-player-tools hidden>
      <button type="button" class="quiet" data-step="-5000">
        {texts.back}
      </button>
      <button type="button" class="quiet" data-step="5000">
        {texts.forward}
      </button>
      <label class="player-speed">
        {texts.speed}
        <select data-speed>
          {speeds.map((speed) => (
            <option value={String(speed)} selected={speed === 1}>
              {texts.times(number.format(speed))}
            </option>
          ))}
        </select>
      </label>
      <details class="player-keys">
        <summary>{texts.keys}</summary>
        <KeyList keys={texts.keyList} />
      </details>
    </div>
  );
}

type KeyListProps = { readonly keys: readonly (readonly [keys: string, meaning: string])[] };

export function KeyList({ keys }: KeyListProps) {
  return (
    <dl class="keys">
      {keys.map(([key, meaning]) => (
        <div>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
