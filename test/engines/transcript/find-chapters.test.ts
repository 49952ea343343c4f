import { describe, it } from "vitest";
import { loadChapters, type TranscriptSegment } from "../../../src/engines/transcript";
import { wordsOf } from "./speech";

const subjects = {
  en: [
    "garden soil tomatoes watering seeds compost planting spring gardener leaves",
    "engine gearbox brakes tyres mechanic garage steering clutch exhaust driver",
    "violin orchestra melody rehearsal conductor concert strings audience tuning score",
  ],
  fr: [
    "jardin terre tomates arrosage graines compost plantation printemps jardinier feuilles",
    "moteur freins pneus garage mécanicien volant embrayage conducteur carburant vitesse",
    "violon orchestre mélodie répétition concert archet partition musiciens public chœur",
  ],
} as const;
const links = {
  en: ["and then the", "we have to talk about the", "you know that the", "because of the"],
  fr: ["et puis le", "il faut parler de la", "vous savez que les", "parce que dans le"],
};

/** Sentences of eight seconds about each subject in turn, without a pause between subjects. */
function talk(language: "fr" | "en", sentencesEach: number): TranscriptSegment[] {
  return subjects[language].flatMap((subject, part) => {
    const words = subject.split(" ");
    return Array.from({ length: sentencesEach }, (_, at) => {
      const link = links[language][at % 4] ?? "";
      const said = [at * 3, at * 3 + 1, at * 7 + 2].map((index) => words[index % words.length]);
      const startMs = (part * sentencesEach + at) * 8000;
      const timed = wordsOf(`${link} ${said.join(" ")}`).map((word) => ({
        ...word,
        startMs: word.startMs + startMs,
        endMs: word.endMs + startMs,
      }));
      return { startMs, endMs: startMs + 7900, words: timed };
    });
  });
}

describe("chapters", () => {
  it.for(["en", "fr"] as const)(
    "in %s begin where the words change, and are named by them",
    async (language, { expect }) => {
      const { findChapters } = await loadChapters();
      const sentences = 30;
      const segments = talk(language, sentences);
      const chapters = findChapters(segments);
      expect(chapters).toHaveLength(3);
      chapters.forEach(({ segmentIndex, startMs, endMs, title }, part) => {
        expect(Math.abs(segmentIndex - part * sentences)).toBeLessThanOrEqual(3);
        expect(startMs).toBe(segments[segmentIndex]?.startMs);
        expect(endMs).toBe(chapters[part + 1]?.startMs ?? segments.at(-1)?.endMs);
        const [first = "", ...others] = title.split(", ");
        const words = subjects[language][part]?.split(" ") ?? [];
        for (const word of [first.toLowerCase(), ...others]) expect(words).toContain(word);
      });
      expect(findChapters(segments, language)).toEqual(chapters);
    },
  );

  it("are not made of a short recording, of one subject, or of nothing", async ({ expect }) => {
    const { findChapters } = await loadChapters();
    expect(findChapters(talk("en", 6))).toEqual([]);
    expect(findChapters([])).toEqual([]);
    const same = talk("en", 1)[0];
    const long = Array.from({ length: 90 }, (_, at) => ({
      startMs: at * 8000,
      endMs: at * 8000 + 7000,
      words: same?.words ?? [],
    }));
    expect(findChapters(long)).toEqual([]);
  });
});
