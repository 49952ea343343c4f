import { find } from "../../../../ui/client/dom";

const STEP_MS = 5_000;
const LONG_STEP_MS = 10_000;

/** It is the recording on the page, with what its buttons and keys do to it. */
export class RecordingPlayer {
  readonly media: HTMLMediaElement;
  readonly #speed: HTMLSelectElement;

  constructor(section: HTMLElement) {
    this.media = find(section, "audio, video", HTMLMediaElement);
    this.#speed = find(section, "[data-speed]", HTMLSelectElement);
    find(section, "[data-player-tools]", HTMLElement).hidden = false;
    this.#speed.addEventListener("change", () => this.#takeSpeed());
    this.#takeSpeed();
    section.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-step]") : null;
      if (button) this.step(Number(button.dataset["step"]));
    });
    this.media.addEventListener("loadedmetadata", () => this.#findLength());
    const unplayable = find(section, "[data-unplayable]", HTMLElement);
    this.media.addEventListener("error", () => {
      unplayable.hidden = false;
    });
  }

  get ms(): number {
    return this.media.currentTime * 1_000;
  }

  seek(ms: number): void {
    const { duration } = this.media;
    const last = Number.isFinite(duration) ? duration : Number.POSITIVE_INFINITY;
    this.media.currentTime = Math.min(Math.max(0, ms / 1_000), last);
  }

  step(ms: number): void {
    this.seek(this.ms + ms);
  }

  play(): void {
    // A browser may refuse to play before the page was touched; the control of the player is there then.
    void this.media.play().catch(() => undefined);
  }

  toggle(): void {
    if (this.media.paused) this.play();
    else this.media.pause();
  }

  hear(ms: number): void {
    this.seek(ms);
    this.play();
  }

  /** The keys of players, where nothing on the page needs them itself. */
  listenToKeys(): void {
    document.addEventListener("keydown", (event) => {
      const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, target } = event;
      if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
      if (!(target instanceof Element) || needsKey(target, event.key)) return;
      const act = this.#acts[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    });
  }

  readonly #acts: Readonly<Record<string, () => void>> = {
    " ": () => this.toggle(),
    k: () => this.toggle(),
    j: () => this.step(-LONG_STEP_MS),
    l: () => this.step(LONG_STEP_MS),
    arrowleft: () => this.step(-STEP_MS),
    arrowright: () => this.step(STEP_MS),
  };

  #takeSpeed(): void {
    const speed = Number(this.#speed.value);
    this.media.defaultPlaybackRate = speed;
    this.media.playbackRate = speed;
  }

  /** A recording of a browser does not say its length; the browser finds it when it is sent to the end. */
  #findLength(): void {
    if (this.media.duration !== Number.POSITIVE_INFINITY) return;
    const asked = this.media.currentTime;
    this.media.addEventListener(
      "durationchange",
      () => {
        this.media.currentTime = asked;
      },
      { once: true },
    );
    this.media.currentTime = Number.MAX_SAFE_INTEGER;
  }
}

const WRITTEN_IN = "input, textarea, select, [contenteditable]";
const PRESSED_WITH_SPACE = "button, a, summary, audio, video";

/** A player that has the focus has arrow keys of its own. */
const needsKey = (target: Element, key: string): boolean =>
  target.closest(WRITTEN_IN) !== null ||
  (key === " " && target.closest(PRESSED_WITH_SPACE) !== null) ||
  (key.startsWith("Arrow") && target.closest("audio, video") !== null);
