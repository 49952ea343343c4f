import type { Speech } from "../../platform/speech";

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

/** The first engine of the table that can take the recording; null where none can. */
export function chooseEngine(
  engines: readonly Speech[],
  { language, sizeBytes, durationMs }: Recording,
): Speech | null {
  const fits = (engine: Speech) =>
    !engine.takesWhole ||
    (sizeBytes <= engine.limits.sizeBytes && durationMs <= engine.limits.durationMs);
  return engines.find((engine) => knowsLanguage(engine, language) && fits(engine)) ?? null;
}
