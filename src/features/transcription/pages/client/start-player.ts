import { followWords } from "./follow-words";
import { RecordingPlayer } from "./recording-player";

/** It plays what is on the page; the address may ask for a moment of it. */
export function startPlayer(island: HTMLElement, section: HTMLElement): RecordingPlayer {
  const player = new RecordingPlayer(section);
  player.listenToKeys();
  followWords(island, player);
  const asked = Number(new URLSearchParams(location.search).get("t") ?? Number.NaN);
  if (Number.isFinite(asked) && asked > 0) player.seek(asked * 1_000);
  return player;
}
