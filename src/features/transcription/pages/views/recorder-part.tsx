import type { Language } from "../../../../platform/language";
import { transcriptMessages } from "../messages";

type Props = { readonly language: Language; readonly userId: number };

/** It records with the microphone. It is there where the browser can. */
export function RecorderPart({ language, userId }: Props) {
  const { recorder } = transcriptMessages[language];
  return (
    <section
      class="recorder"
      aria-label={recorder.title}
      data-recorder={userId}
      data-texts={JSON.stringify(recorder.said)}
      hidden
    >
      <div class="actions">
        <button type="button" class="quiet leading" data-record>
          {recorder.record}
        </button>
        <button type="button" class="quiet" data-pause-recording hidden>
          {recorder.said.pause}
        </button>
        <button type="button" class="quiet leading" data-stop-recording hidden>
          {recorder.stop}
        </button>
      </div>
      <output class="hint figures" data-recorder-status>
        {recorder.hint}
      </output>
      <div class="recorded" data-recorded hidden>
        <div data-recorded-audio></div>
        <div class="actions">
          <button type="button" class="quiet leading" data-use-recording>
            {recorder.use}
          </button>
          <button type="button" class="quiet danger" data-discard-recording>
            {recorder.discard}
          </button>
        </div>
      </div>
    </section>
  );
}
