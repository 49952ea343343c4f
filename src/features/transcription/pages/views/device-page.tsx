import type { SpeechModel } from "../../../../engines/speech";
import type { Language } from "../../../../platform/language";
import { assetUrl } from "../../../../ui/assets";
import { SelectField } from "../../../../ui/fields";
import { formatFileSize } from "../../../../ui/file-size";
import { modelAddress } from "../../api/device-wire";
import type { TranscriptView } from "../../keeping/get-transcript";
import type { DeviceProps } from "../device-texts";
import { deviceMessages } from "../messages/device";
import { recordingLanguages } from "./recording-form";
import { TranscriptFrame } from "./transcript-frame";

type Props = {
  readonly language: Language;
  readonly row: TranscriptView["row"];
  readonly model: SpeechModel;
};

/** `/transcripts/:id/device`: the browser listens to the recording by itself. */
export function DevicePage({ language, row, model }: Props) {
  const texts = deviceMessages[language];
  const { name, sizeBytes, languages } = model;
  return (
    <TranscriptFrame language={language} row={row}>
      <section
        class="transcript-part device"
        data-device={JSON.stringify(propsOf({ language, row, model }))}
        aria-labelledby="device-title"
      >
        <h2 id="device-title">{texts.title}</h2>
        <p>{texts.lead}</p>
        <p class="hint">{texts.quality}</p>
        <p class="hint">
          {texts.model(name, formatFileSize(sizeBytes, language))}
          {languages !== "any" && ` ${texts.english}`}
        </p>
        <noscript>
          <p class="refusal">{texts.withoutScripts}</p>
        </noscript>
        <DeviceForm language={language} row={row} />
        <p>
          <a class="alone" href={`/transcripts/${row.id}`}>
            {texts.back}
          </a>
        </p>
      </section>
    </TranscriptFrame>
  );
}

/** A browser module shows it and does all of it. */
function DeviceForm({ language, row }: Pick<Props, "language" | "row">) {
  const texts = deviceMessages[language];
  const names = recordingLanguages(language);
  const isListed = names.some(([tag]) => tag === row.language);
  const options = isListed ? names : [...names, [row.language, row.language] as const];
  return (
    <div class="fields" data-device-form hidden>
      <SelectField
        id="device-language"
        name="language"
        label={texts.spoken}
        options={options}
        value={row.language}
      />
      <div class="actions">
        <button type="button" data-device-start>
          {texts.start}
        </button>
        <button type="button" class="quiet" data-device-cancel hidden>
          {texts.cancel}
        </button>
      </div>
      <progress aria-label={texts.bar} max="1" hidden></progress>
      <output class="hint figures" aria-live="polite" data-device-status></output>
      <p class="refusal" role="alert" data-device-refusal hidden></p>
    </div>
  );
}

function propsOf({ language, row, model }: Props): DeviceProps {
  const { sha256, sizeBytes, languages } = model;
  const path = `/api/transcription/${row.id}`;
  return {
    page: `/transcripts/${row.id}`,
    media: `${path}/media`,
    chunks: `${path}/chunks`,
    durationMs: row.durationMs ?? 0,
    engine: assetUrl("shout.js"),
    model: {
      url: modelAddress(sha256),
      sizeBytes,
      sha256,
      languages: languages === "any" ? null : languages,
    },
    texts: deviceMessages[language].said,
  };
}
