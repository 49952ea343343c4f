import { downloadedPeaks, keepPeaks, type ShownPeaks } from "./waveform-peaks";
import type { RecordingPlayer } from "./recording-player";

const HEIGHT = 72;
const BAR = 3;
const GAP = 1;

/** It draws the recording, marks what was heard of it, and seeks where it is clicked. The player itself serves the keyboard. */
export async function showWaveform(canvas: HTMLCanvasElement, player: RecordingPlayer) {
  const peaks = await downloadedPeaks(canvas.dataset["waveform"] ?? "", {
    measured: (found) => keepPeaks(canvas.dataset["waveform"] ?? "", found),
    source: player.media.currentSrc || player.media.src,
  });
  if (!peaks) return;
  canvas.hidden = false;
  const draw = () => drawPeaks(canvas, peaks, player.ms);
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw();
    });
  };
  for (const event of ["timeupdate", "seeking", "play"]) player.media.addEventListener(event, ask);
  new ResizeObserver(ask).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", ask);
  canvas.addEventListener("click", ({ offsetX }) => {
    player.seek((offsetX / canvas.clientWidth) * peaks.durationMs);
  });
  draw();
}

function drawPeaks(canvas: HTMLCanvasElement, { values, durationMs }: ShownPeaks, ms: number) {
  const context = canvas.getContext("2d");
  const scale = devicePixelRatio;
  const width = canvas.clientWidth;
  if (!context || width === 0) return;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(HEIGHT * scale);
  context.scale(scale, scale);
  const style = getComputedStyle(canvas);
  const [heard, ahead] = [style.getPropertyValue("color"), style.getPropertyValue("outline-color")];
  const bars = Math.floor(width / (BAR + GAP));
  const pairs = values.length / 2;
  const loudest = Math.max(1, ...sample(values));
  for (let bar = 0; bar < bars; bar += 1) {
    const from = Math.floor((bar / bars) * pairs);
    const to = Math.max(from + 1, Math.floor(((bar + 1) / bars) * pairs));
    const height = Math.max(1, (spanOf(values, from, to) / loudest) * (HEIGHT - 2));
    context.fillStyle = (bar / bars) * durationMs < ms ? heard : ahead;
    context.fillRect(bar * (BAR + GAP), (HEIGHT - height) / 2, BAR, height);
  }
}

/** Half of the height between the lowest and the highest of these pairs. */
function spanOf(values: ArrayLike<number>, from: number, to: number): number {
  let span = 0;
  for (let pair = from; pair < to; pair += 1) {
    span = Math.max(span, (values[pair * 2 + 1] ?? 0) - (values[pair * 2] ?? 0));
  }
  return span / 2;
}

/** Some hundred values tell how loud it gets. */
function sample(values: ArrayLike<number>): number[] {
  const pairs = values.length / 2;
  const parts = Math.min(400, pairs);
  return Array.from({ length: parts }, (_, part) =>
    spanOf(values, Math.floor((part / parts) * pairs), Math.floor(((part + 1) / parts) * pairs)),
  );
}
