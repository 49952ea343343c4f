import type { Cefr } from "../requirement";

/**
 * An exam of a language: its name, the ISO 639-1 code, folded regular expressions, and the least score of each level
 * from the highest; an exam without scores is passed at a level.
 */
export type LanguageExamRow = readonly [
  name: string,
  language: string,
  pattern: string,
  scores?: readonly (readonly [from: number, cefr: Cefr])[],
];

/** These are the tables that the bodies which hold the exams publish. */
export const languageExams: readonly LanguageExamRow[] = [
  [
    "TOEIC",
    "en",
    "toeic(?:®)?",
    [
      [945, "C1"],
      [785, "B2"],
      [550, "B1"],
      [225, "A2"],
      [120, "A1"],
    ],
  ],
  [
    "TOEFL",
    "en",
    "toefl(?:®)?(?:[ -]?ibt)?",
    [
      [114, "C2"],
      [95, "C1"],
      [72, "B2"],
      [42, "B1"],
      [24, "A2"],
    ],
  ],
  [
    "IELTS",
    "en",
    "ielts(?: academic| general)?",
    [
      [8.5, "C2"],
      [7, "C1"],
      [5.5, "B2"],
      [4, "B1"],
      [3, "A2"],
    ],
  ],
  [
    "PTE",
    "en",
    "pte academic|pearson test of english",
    [
      [85, "C2"],
      [76, "C1"],
      [59, "B2"],
      [43, "B1"],
      [30, "A2"],
    ],
  ],
  [
    "Duolingo English Test",
    "en",
    "duolingo(?: english test)?",
    [
      [150, "C2"],
      [130, "C1"],
      [100, "B2"],
      [60, "B1"],
    ],
  ],
  [
    "BULATS",
    "en",
    "bulats",
    [
      [90, "C2"],
      [75, "C1"],
      [60, "B2"],
      [40, "B1"],
      [20, "A2"],
    ],
  ],
  [
    "Linguaskill",
    "en",
    "linguaskill",
    [
      [180, "C1"],
      [160, "B2"],
      [140, "B1"],
      [120, "A2"],
    ],
  ],
  [
    "Cambridge English",
    "en",
    "cambridge(?: english| assessment| certificate| first| advanced)?(?= [abc][12])",
  ],
  ["DELF", "fr", "delf"],
  ["DALF", "fr", "dalf"],
  [
    "TCF",
    "fr",
    "tcf",
    [
      [600, "C2"],
      [500, "C1"],
      [400, "B2"],
      [300, "B1"],
      [200, "A2"],
    ],
  ],
  ["TEF", "fr", "tef(?: canada)?"],
  ["DELE", "es", "dele(?= [abc][12])"],
  [
    "SIELE",
    "es",
    "siele",
    [
      [900, "C1"],
      [750, "B2"],
      [500, "B1"],
      [250, "A2"],
    ],
  ],
  ["Goethe-Zertifikat", "de", "goethe(?:[ -](?:zertifikat|institut|certificate))?"],
  ["telc Deutsch", "de", "telc(?: deutsch)?"],
  ["CELI", "it", "celi(?= [abc][12])"],
  ["CILS", "it", "cils(?= [abc][12])"],
  ["JLPT", "ja", "jlpt", []],
  [
    "HSK",
    "zh",
    "hsk",
    [
      [6, "C1"],
      [5, "B2"],
      [4, "B1"],
      [3, "A2"],
      [1, "A1"],
    ],
  ],
];

/** The levels of the Japanese exam count downwards. */
export const japaneseLevels: readonly Cefr[] = ["C1", "B2", "B1", "A2", "A1"];

/** Exams that are known by the name of their level. */
export const namedExams: readonly (readonly [pattern: string, cefr: Cefr])[] = [
  ["cambridge proficiency|certificate of proficiency in english", "C2"],
  ["cambridge advanced|certificate in advanced english", "C1"],
  ["cambridge first|first certificate in english", "B2"],
];
