import type { KeptCount } from "../../../platform/personal-data";

type Sentences = Pick<KeptCount, "waits" | "goes">;

const waits = { fr: "", en: "" };

/** The pages of accounts show these sentences about `total` transcripts. A visitor has none, so that nothing waits. */
export function keptTranscripts(total: number): Sentences {
  if (total === 0) {
    return {
      waits,
      goes: {
        fr: "Vos transcriptions : il n’y en a pas.",
        en: "Your transcripts: there are none.",
      },
    };
  }
  if (total === 1) return { waits, goes: { fr: "Votre transcription.", en: "Your transcript." } };
  return {
    waits,
    goes: { fr: `Vos ${total} transcriptions.`, en: `Your ${total} transcripts.` },
  };
}
