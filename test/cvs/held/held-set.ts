import type { MintSet } from "../layout";
import { heldDocuments } from "./held-documents";
import { heldDrawn } from "./held-drawn";
import { heldFrames } from "./held-frames";
import { heldTex } from "./held-tex";
import { heldWords } from "./words/held-words";

export const heldSet: MintSet = {
  words: heldWords,
  html: heldFrames,
  tex: heldTex,
  word: heldDocuments,
  drawn: heldDrawn,
};
