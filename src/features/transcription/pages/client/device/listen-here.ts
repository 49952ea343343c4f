import { find } from "../../../../../ui/client/dom";
import type { DeviceProps } from "../../device-texts";
import { type DeviceReason, DeviceRefusal, hearHere, type ListeningStep } from "../../hear-here";
import { cachedModel } from "./cached-model";
import { loadModel } from "./load-model";
import { loadSound } from "./load-sound";
import { recordingParts } from "./recording-parts";
import { type CreateWhisper, startShout } from "./start-shout";

type ShoutFile = { readonly default: CreateWhisper };

/** It listens to the recording of the page when its button is clicked, and leads to the text. */
export function listenHere(part: HTMLElement): void {
  new DevicePart(part).start();
}

class DevicePart {
  readonly #part: HTMLElement;
  readonly #props: DeviceProps;
  #running: AbortController | null = null;

  constructor(part: HTMLElement) {
    this.#part = part;
    this.#props = JSON.parse(part.dataset["device"] ?? "{}") as DeviceProps;
  }

  start(): void {
    find(this.#part, "[data-device-form]", HTMLElement).hidden = false;
    this.#button("start").addEventListener("click", () => void this.#listen());
    this.#button("cancel").addEventListener("click", () => this.#running?.abort());
    const { model, texts } = this.#props;
    void cachedModel(model.url)
      .find()
      .catch(() => null)
      .then((kept) => kept && !this.#running && this.#say(texts.kept));
  }

  #button(name: "start" | "cancel"): HTMLButtonElement {
    return find(this.#part, `[data-device-${name}]`, HTMLButtonElement);
  }

  async #listen(): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#show(true);
    const reason = await this.#hear(running.signal).then(
      () => null,
      (error: unknown) => reasonOf(error, running.signal),
    );
    this.#running = null;
    if (reason === null) {
      this.#say(this.#props.texts.done);
      location.assign(this.#props.page);
      return;
    }
    this.#show(false);
    this.#refuse(reason);
  }

  #hear(signal: AbortSignal): Promise<void> {
    const { media, chunks, model, engine, durationMs } = this.#props;
    if (!crossOriginIsolated) return Promise.reject(new DeviceRefusal("unsupported"));
    const store = cachedModel(model.url);
    return hearHere(
      {
        ...recordingParts(chunks),
        loadSound: () => loadSound({ url: media, signal }),
        loadModel: (onShare) => loadModel(model, { store, signal, onShare, fetch: askInTurn }),
        startEngine: async (bytes) => {
          const { default: create } = (await import(engine)) as ShoutFile;
          return startShout(create, bytes);
        },
      },
      {
        language: find(this.#part, "select", HTMLSelectElement).value,
        languages: model.languages,
        durationMs,
        signal,
        tell: (step) => this.#tell(step),
      },
    );
  }

  /** The sentence changes with each step and part alone: it is read out. */
  #tell(step: ListeningStep): void {
    const { texts } = this.#props;
    const progress = find(this.#part, "progress", HTMLProgressElement);
    if (step.step === "sound" || step.step === "start") {
      progress.removeAttribute("value");
      return this.#say(texts[step.step]);
    }
    progress.value = step.step === "part" ? (step.place - 1 + step.share) / step.of : step.share;
    if (step.share > 0) return;
    this.#say(
      step.step === "model"
        ? texts.model
        : texts.part.replace("{place}", String(step.place)).replace("{of}", String(step.of)),
    );
  }

  #say(text: string): void {
    find(this.#part, "[data-device-status]", HTMLElement).textContent = text;
  }

  #refuse(reason: DeviceReason): void {
    const refusal = find(this.#part, "[data-device-refusal]", HTMLElement);
    this.#say(reason === "stopped" ? this.#props.texts.refusals.stopped : "");
    if (reason === "stopped") return;
    refusal.hidden = false;
    refusal.textContent = this.#props.texts.refusals[reason];
  }

  #show(isRunning: boolean): void {
    const [start, cancel] = [this.#button("start"), this.#button("cancel")];
    const hadFocus = this.#part.contains(document.activeElement);
    start.hidden = isRunning;
    cancel.hidden = !isRunning;
    find(this.#part, "progress", HTMLProgressElement).hidden = !isRunning;
    find(this.#part, "select", HTMLSelectElement).disabled = isRunning;
    find(this.#part, "[data-device-refusal]", HTMLElement).hidden = true;
    if (hadFocus) (isRunning ? cancel : start).focus();
  }
}

const askInTurn: typeof fetch = (...asked) => fetch(...asked);

const reasonOf = (error: unknown, signal: AbortSignal): DeviceReason => {
  if (signal.aborted) return "stopped";
  return error instanceof DeviceRefusal ? error.reason : "engine";
};
