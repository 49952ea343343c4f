import { find } from "../../../../ui/client/dom";
import { clockTime } from "../clock-time";
import type { RecorderTexts } from "../recorder-texts";
import { findKept, forgetKept, keepSlice, type KeptRecording } from "./recorded-slices";

const SLICE_MS = 1_000;
const FORMATS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"] as const;
const LOCK = "atelier-recording";

type Running = {
  readonly recorder: MediaRecorder;
  readonly beganAt: number;
  /** A slice is kept before the next one is asked about. */
  stored: Promise<void>;
  slices: number;
};

/** It records with the microphone, and offers what an earlier visit has left. */
export class Recorder {
  readonly #part: HTMLElement;
  readonly #userId: string;
  readonly #texts: RecorderTexts;
  readonly #audio = new Audio();
  #running: Running | null = null;
  #kept: File | null = null;

  constructor(part: HTMLElement, use: (file: File) => void) {
    this.#part = part;
    this.#userId = part.dataset["recorder"] ?? "";
    this.#texts = JSON.parse(part.dataset["texts"] ?? "{}") as RecorderTexts;
    this.#audio.controls = true;
    find(part, "[data-recorded-audio]", HTMLElement).append(this.#audio);
    this.#on("[data-record]", () => void this.#record());
    this.#on("[data-pause-recording]", () => this.#pauseOrResume());
    this.#on("[data-stop-recording]", () => this.#running?.recorder.stop());
    this.#on("[data-use-recording]", () => this.#kept && use(this.#kept));
    this.#on("[data-discard-recording]", () => void this.discard());
  }

  async start(): Promise<void> {
    if (!("MediaRecorder" in window) || !("mediaDevices" in navigator)) return;
    this.#part.hidden = false;
    // Another tab that records at this moment holds the lock, and what it keeps is none of this tab's business.
    const isFree = await navigator.locks.request(
      LOCK,
      { ifAvailable: true },
      (lock) => lock !== null,
    );
    const kept = isFree ? await findKept(this.#userId) : null;
    if (kept && !this.#running) this.#offer(kept, "kept");
  }

  /** What was sent, or is not wanted, is forgotten. */
  async discard(): Promise<void> {
    const file = this.#kept;
    if (!file) return;
    this.#kept = null;
    await forgetKept(this.#userId, file.lastModified);
    this.#show("idle");
    this.#say("discarded");
    find(this.#part, "[data-record]", HTMLButtonElement).focus();
  }

  #on(selector: string, act: () => unknown): void {
    find(this.#part, selector, HTMLButtonElement).addEventListener("click", () => act());
  }

  async #record(): Promise<void> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (!stream) return this.#say("refused");
    const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format));
    const recorder = new MediaRecorder(stream, mimeType === undefined ? {} : { mimeType });
    const running: Running = {
      recorder,
      beganAt: Date.now(),
      stored: Promise.resolve(),
      slices: 0,
    };
    this.#running = running;
    recorder.addEventListener("dataavailable", ({ data }) => this.#keep(running, data));
    void navigator.locks.request(LOCK, async () => {
      await new Promise((resolve) => recorder.addEventListener("stop", resolve));
      for (const track of stream.getTracks()) track.stop();
      await this.#end(running);
    });
    recorder.start(SLICE_MS);
    this.#show("recording");
    this.#sayTime("recording");
  }

  #keep(running: Running, bytes: Blob): void {
    if (bytes.size === 0) return;
    running.slices += 1;
    const slice = { userId: this.#userId, beganAt: running.beganAt, bytes };
    running.stored = running.stored.then(() => keepSlice(slice)).catch(() => this.#say("broken"));
    if (running.recorder.state === "recording") this.#sayTime("recording");
  }

  async #end(running: Running): Promise<void> {
    await running.stored;
    this.#running = null;
    const kept = await findKept(this.#userId);
    if (kept) this.#offer(kept, "recorded");
    else this.#show("idle");
  }

  #pauseOrResume(): void {
    const { recorder } = this.#running ?? {};
    if (!recorder) return;
    const isPaused = recorder.state === "paused";
    if (isPaused) recorder.resume();
    else recorder.pause();
    const button = find(this.#part, "[data-pause-recording]", HTMLButtonElement);
    button.textContent = isPaused ? this.#texts.pause : this.#texts.resume;
    this.#sayTime(isPaused ? "recording" : "paused");
  }

  #offer({ beganAt, slices }: KeptRecording, said: "kept" | "recorded"): void {
    const type = (slices[0]?.type ?? "audio/webm").replace(/;.*$/, "");
    const stamp = new Date(beganAt).toISOString().slice(0, 16).replace("T", " ").replace(":", ".");
    const extension = type.slice(type.indexOf("/") + 1);
    const name = `${this.#texts.name} ${stamp}.${extension}`;
    this.#kept = new File([...slices], name, { type, lastModified: beganAt });
    this.#audio.src = URL.createObjectURL(this.#kept);
    this.#show("recorded");
    this.#say(said, slices.length);
  }

  #show(state: "idle" | "recording" | "recorded"): void {
    const hide = (selector: string, isHidden: boolean) => {
      find(this.#part, selector, HTMLElement).hidden = isHidden;
    };
    hide("[data-record]", state !== "idle");
    hide("[data-pause-recording]", state !== "recording");
    hide("[data-stop-recording]", state !== "recording");
    hide("[data-recorded]", state !== "recorded");
    this.#part.dataset["state"] = state;
  }

  #sayTime(said: "recording" | "paused"): void {
    this.#say(said, this.#running?.slices ?? 0);
  }

  /** A slice lasts a second. */
  #say(said: keyof RecorderTexts, slices = 0): void {
    const status = find(this.#part, "[data-recorder-status]", HTMLElement);
    status.textContent = this.#texts[said].replace("{time}", clockTime(slices * SLICE_MS));
  }
}
