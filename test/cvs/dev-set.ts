import { devDrawn } from "./drawn/draw-page";
import { devFrames } from "./html/frames";
import type { MintSet } from "./layout";
import { articles } from "./tex/articles";
import { modern } from "./tex/modern";
import { devDocuments } from "./word/documents";
import { devWords } from "./words/dev-words";

export const devSet: MintSet = {
  words: devWords,
  html: devFrames,
  tex: { ...articles, ...modern },
  word: devDocuments,
  drawn: devDrawn,
};
