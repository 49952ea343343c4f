export type ShownPeaks = {
  /** They are pairs of the least and the greatest, from -128 to 127. */
  readonly values: ArrayLike<number>;
  readonly durationMs: number;
};

type Peaks = {
  readonly sample_rate: number;
  readonly samples_per_pixel: number;
  readonly data: readonly number[];
};

type Asked = {
  /** It is the address of the recording. */
  readonly source: string;
  readonly measured: (peaks: Peaks) => Promise<void>;
};

const TRIES = 60;
/** A browser that decodes more would need gigabytes. */
const MOST_BYTES_TO_DECODE = 60_000_000;
const SAMPLES_PER_PIXEL = 512;

/**
 * It asks for the waveform until it is measured. Of a sound that only browsers decode, this one measures it. It gives null
 * where there is none.
 */
export async function downloadedPeaks(path: string, asked: Asked): Promise<ShownPeaks | null> {
  for (let count = 0; count < TRIES; count += 1) {
    const answer = await fetch(`${path}?format=json`);
    if (answer.ok) return shown((await answer.json()) as Peaks);
    const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
    if (code === "waveform_pending_client") return measuredHere(asked);
    if (code !== "waveform_pending") return null;
    await later(1_000 * Number(answer.headers.get("retry-after") ?? 2));
  }
  return null;
}

export async function keepPeaks(path: string, peaks: Peaks): Promise<void> {
  await fetch(path, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(peaks),
  });
}

async function measuredHere({ source, measured }: Asked): Promise<ShownPeaks | null> {
  const answer = await fetch(source);
  const bytes = Number(answer.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (!answer.ok || bytes > MOST_BYTES_TO_DECODE) {
    await answer.body?.cancel();
    return null;
  }
  const context = new OfflineAudioContext(1, 1, 44_100);
  const sound = await context.decodeAudioData(await answer.arrayBuffer()).catch(() => null);
  if (!sound) return null;
  const peaks = peaksOf(sound);
  // The waveform is on the page, whether it was kept or not.
  await measured(peaks).catch(() => undefined);
  return shown(peaks);
}

function peaksOf(sound: AudioBuffer): Peaks {
  const channels = Array.from({ length: sound.numberOfChannels }, (_, channel) =>
    sound.getChannelData(channel),
  );
  const data: number[] = [];
  for (let from = 0; from < sound.length; from += SAMPLES_PER_PIXEL) {
    const to = Math.min(sound.length, from + SAMPLES_PER_PIXEL);
    data.push(...rangeOf(channels, from, to));
  }
  return { sample_rate: sound.sampleRate, samples_per_pixel: SAMPLES_PER_PIXEL, data };
}

/** All channels are heard at once, each as loud as its share. */
function rangeOf(channels: readonly Float32Array[], from: number, to: number): [number, number] {
  let [least, greatest] = [1, -1];
  for (let at = from; at < to; at += 1) {
    let sum = 0;
    for (const channel of channels) sum += channel[at] ?? 0;
    const value = sum / channels.length;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [eightBits(least), eightBits(greatest)];
}

const eightBits = (value: number) => Math.max(-128, Math.min(127, Math.trunc(value * 128)));

const shown = ({ sample_rate: rate, samples_per_pixel: perPixel, data }: Peaks): ShownPeaks => ({
  values: data,
  durationMs: ((data.length / 2) * perPixel * 1_000) / rate,
});

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
