import type { Language } from "../../../../platform/language";
import { noticeMessages } from "../messages";

export type DeviceState = {
  /** It is the public key that browsers subscribe with; empty where the operator has configured none. */
  readonly key: string;
  readonly count: number;
};

type Props = { readonly device: DeviceState; readonly language: Language };

/** The browser module shows the button, and asks for the permission only once somebody has pressed it. */
export function DeviceSection({ device: { key, count }, language }: Props) {
  const texts = noticeMessages[language].device;
  return (
    <section class="device" aria-labelledby="device-title">
      <h2 id="device-title">{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      {key === "" ? (
        <p>{texts.off}</p>
      ) : (
        <div data-push={key} data-texts={JSON.stringify(texts, textsOfClient)}>
          <button type="button" class="quiet" data-slot="toggle" hidden>
            {texts.add}
          </button>
          <output data-slot="state"></output>
        </div>
      )}
      {count > 0 && <p class="hint">{texts.count(count)}</p>}
    </section>
  );
}

/** A function cannot be written into an attribute. */
const textsOfClient = (_: string, value: unknown) =>
  typeof value === "function" ? undefined : value;
