import { FileTranscriber } from "@transcribe/transcriber";
import { DeviceRefusal, type HearingAsked, type ListeningEngine } from "../../hear-here";
import type { WhisperResult } from "../../whisper-words";

/** It is whisper.cpp as `@transcribe/shout` compiles it: it takes callbacks and gives the module. */
export type CreateWhisper = (given?: object) => Promise<unknown>;

/** The call of the module that the library makes only for files, while the sound is decoded here already. */
type WhisperModule = {
  transcribe(
    values: Float32Array,
    language: string,
    threads: number,
    ...flags: readonly [
      translates: boolean,
      longestSegment: number,
      splitsOnWords: boolean,
      leavesNoiseOut: boolean,
      hasTokenTimes: boolean,
    ]
  ): void;
};

/** More threads than that wait for each other. */
const MOST_THREADS = 8;

/** It starts whisper.cpp with a model, in threads of its own, so that the page stays awake. */
export async function startShout(
  createModule: CreateWhisper,
  model: Blob,
): Promise<ListeningEngine> {
  const broken = (cause: unknown) => {
    throw new DeviceRefusal("engine", cause);
  };
  let abort: (refusal: DeviceRefusal) => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = reject;
  });
  // It is thrown where an answer is waited for.
  aborted.catch(() => undefined);
  const transcriber = new FileTranscriber({
    createModule,
    model: new File([model], "model.bin"),
    print: () => undefined,
    printErr: () => undefined,
    onAbort: () => abort(new DeviceRefusal("engine")),
  });
  await Promise.race([transcriber.init(), aborted]).catch(broken);
  return {
    hear: ({ values }, asked) => Promise.race([hear(transcriber, values, asked), aborted]),
    end: () => transcriber.destroy(),
  };
}

function hear(
  transcriber: FileTranscriber,
  values: Float32Array,
  { language, signal, onShare }: HearingAsked,
): Promise<WhisperResult> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      void transcriber.cancel();
      reject(new DeviceRefusal("stopped"));
    };
    signal.addEventListener("abort", stop, { once: true });
    transcriber.onProgress = (percent: number) => onShare(Math.min(1, percent / 100));
    transcriber.onComplete = (result: WhisperResult) => {
      signal.removeEventListener("abort", stop);
      resolve(result);
    };
    const threads = Math.min(MOST_THREADS, transcriber.maxThreads);
    (transcriber.Module as WhisperModule).transcribe(
      values,
      language,
      threads,
      false,
      0,
      false,
      true,
      true,
    );
  });
}
