import type { SpeechModel } from "../../../../engines/speech";
import type { Language } from "../../../../platform/language";
import { formatFileSize } from "../../../../ui/file-size";
import { deviceMessages } from "../messages/device";

type Props = {
  readonly language: Language;
  readonly id: string;
  readonly model: SpeechModel;
};

/** It leads to the page on which the browser listens, and says before how much that page downloads. */
export function DeviceOffer({ language, id, model: { name, sizeBytes } }: Props) {
  const { title, offer, offerLink } = deviceMessages[language];
  return (
    <section class="transcript-part" aria-labelledby="device-title">
      <h2 id="device-title">{title}</h2>
      <p>{offer(name, formatFileSize(sizeBytes, language))}</p>
      <p class="actions">
        <a class="quiet" href={`/transcripts/${id}/device`}>
          {offerLink}
        </a>
      </p>
    </section>
  );
}
