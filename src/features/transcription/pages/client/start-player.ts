import { followWords } from "./follow-words";
import { RecordingPlayer } from "./recording-player";
import { showWaveform } from "./waveform";

/** It plays what is on the page; the address may ask for a moment of it. */
export function startPlayer(island: HTMLElement, section: HTMLElement): RecordingPlayer {
  const player = new RecordingPlayer(section);
  player.listenToKeys();
  followWords(island, player);
  const canvas = section.querySelector<HTMLCanvasElement>("canvas[data-waveform]");
  // A recording without its waveform is heard all the same.
  if (canvas) void showWaveform(canvas, player).catch(() => undefined);
  const asked = Number(new URLSearchParams(location.search).get("t") ?? Number.NaN);
  if (Number.isFinite(asked) && asked > 0) player.seek(asked * 1_000);
  return player;
}
