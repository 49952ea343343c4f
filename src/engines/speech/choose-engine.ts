import type { Speech, SpeechTerms } from "../../platform/speech";

type Recording = {
  /** It is a BCP 47 tag, or `auto` where nobody knows. */
  readonly language: string;
  readonly sizeBytes: number;
  readonly durationMs: number;
};

/** Where nobody has said the language, the engine finds it out. */
export const knowsLanguage = ({ languages }: Pick<Speech, "languages">, tag: string): boolean =>
  languages === "any" || tag === "auto" || languages.includes(primaryTag(tag));

const primaryTag = (tag: string): string => tag.toLowerCase().split("-")[0] ?? tag;

/** These engines can take the recording, in the order in which they are asked. */
export const fittingEngines = (
  engines: readonly Speech[],
  { language, sizeBytes, durationMs }: Recording,
): readonly Speech[] =>
  engines.filter((engine) => {
    const { takesWhole, limits } = engine;
    const fits = sizeBytes <= limits.sizeBytes && durationMs <= limits.durationMs;
    return knowsLanguage(engine, language) && (!takesWhole || fits);
  });

const MINUTE_MS = 60_000;
type Limits = SpeechTerms["limits"];

/**
 * Parts are as large as each of the engines takes, so that one can go on for another. An engine that could not take a minute of
 * the recording at once is left out, because all others would be asked too often.
 */
export function partLimits(
  engines: readonly Pick<Speech, "limits">[],
  { sizeBytes, durationMs }: Pick<Recording, "sizeBytes" | "durationMs">,
): Limits {
  const [first, ...others] = engines.map(({ limits }) => limits);
  if (!first) throw new Error("There is no engine to cut parts for");
  const bytesAMinute = (sizeBytes * MINUTE_MS) / Math.max(1, durationMs);
  const holdsAMinute = (limits: Limits) =>
    limits.sizeBytes >= bytesAMinute && limits.durationMs >= MINUTE_MS;
  return others.filter(holdsAMinute).reduce(
    (least, limits) => ({
      sizeBytes: Math.min(least.sizeBytes, limits.sizeBytes),
      durationMs: Math.min(least.durationMs, limits.durationMs),
    }),
    first,
  );
}

/** What a container may add to a part that was planned up to the limits. */
const SLACK = { bytes: 65_536, ms: 1_000 };

export const takesPart = (
  { limits }: Pick<Speech, "limits">,
  { sizeBytes, durationMs }: Pick<Recording, "sizeBytes" | "durationMs">,
): boolean =>
  sizeBytes <= limits.sizeBytes + SLACK.bytes && durationMs <= limits.durationMs + SLACK.ms;
