import type { CheckedWorld } from "../../check";
import type { LetterDocument, Sentence } from "../../store/document";
import { type Bag, bagOf, likeness, spellingKey, wordsInCommon } from "./likeness";
import { cleanLine, type LetterText } from "./letter-text";
import { namedSkills, proposeSentence } from "./propose-facts";
import { splitSentences } from "./split-sentences";

/** From here on a changed sentence is recognisably the one it was. */
const SAME_SENTENCE = 0.5;
/** A sentence most of whose words went into another one was merged into it. */
const MERGED = { share: 0.75, words: 2 };

/** A sentence of the letter before the edit; `isTaken` once it was found again word for word. */
type Earlier = { readonly sentence: Sentence; readonly key: string; isTaken: boolean };
type Piece = { readonly text: string; readonly kept: Sentence | null };

/**
 * The letter with another text. A sentence that stands there word for word keeps what it rests on, wherever it went; a
 * changed one keeps the facts of the sentences it was made of; a new one gets those that it names.
 */
export function editLetter(
  letter: LetterDocument,
  text: LetterText,
  world: CheckedWorld,
): LetterDocument {
  const earlier = letter.paragraphs.map((sentences) =>
    sentences.map((sentence): Earlier => ({
      sentence,
      key: spellingKey(cleanLine(sentence.text)),
      isTaken: false,
    })),
  );
  const lines = text.paragraphs.map(cleanLine).filter((line) => line !== "");
  const whole = lines.map((line) => takeParagraph(line, earlier));
  const pieces = lines.map((line, index) => whole[index] ?? cut(line, earlier.flat(), letter));
  const left = earlier.flat().filter(({ isTaken }) => !isTaken);
  const remains = left.map(({ sentence }) => ({ sentence, bag: bagOf(sentence.text) }));
  return {
    ...letter,
    subject: cleanLine(text.subject),
    salutation: cleanLine(text.salutation),
    paragraphs: pieces.map((paragraph) =>
      paragraph.map(
        ({ text: words, kept }) =>
          kept ?? adopt(words, remains, world) ?? proposeSentence(words, letter.type, world),
      ),
    ),
    closing: { ...letter.closing, text: cleanLine(text.closing) },
  };
}

/** An untouched paragraph is recognised as a whole: its sentences need no splitting. */
function takeParagraph(line: string, earlier: readonly Earlier[][]): Piece[] | null {
  const key = spellingKey(line);
  const found = earlier.find(
    (sentences) =>
      sentences.every(({ isTaken }) => !isTaken) &&
      sentences.map((sentence) => sentence.key).join(" ") === key,
  );
  if (!found) return null;
  let at = 0;
  return found.map((each) => {
    each.isTaken = true;
    const text = line.slice(at, at + each.key.length);
    at += each.key.length + 1;
    return { text, kept: { ...each.sentence, text } };
  });
}

/** Cuts a paragraph where sentences of before stand in it; what lies between them is new. */
function cut(line: string, earlier: readonly Earlier[], { language }: LetterDocument): Piece[] {
  const key = spellingKey(line);
  const pieces: Piece[] = [];
  const addNew = (from: number, to: number) => {
    for (const text of splitSentences(line.slice(from, to).trim(), language)) {
      pieces.push({ text, kept: null });
    }
  };
  let at = 0;
  for (;;) {
    const next = nextKept(key, at, earlier);
    if (!next) break;
    addNew(at, next.start);
    const end = next.start + next.found.key.length;
    const text = line.slice(next.start, end);
    next.found.isTaken = true;
    pieces.push({ text, kept: { ...next.found.sentence, text } });
    at = end;
  }
  addNew(at, line.length);
  return pieces;
}

function nextKept(key: string, from: number, earlier: readonly Earlier[]) {
  let best: { start: number; found: Earlier } | null = null;
  for (const found of earlier) {
    if (found.isTaken || found.key === "") continue;
    const start = placeOf(found.key, key, from);
    if (start < 0) continue;
    const isBetter =
      !best ||
      start < best.start ||
      (start === best.start && found.key.length > best.found.key.length);
    if (isBetter) best = { start, found };
  }
  return best;
}

/** Finds where it stands as a sentence of its own, not as the tail or the beginning of a longer one. */
function placeOf(sentence: string, key: string, from: number): number {
  for (let at = key.indexOf(sentence, from); at >= 0; at = key.indexOf(sentence, at + 1)) {
    const before = key.slice(from, at).trimEnd();
    const after = key.charAt(at + sentence.length);
    const begins = before === "" || /[.!?…][»”"')\]\s]*$/u.test(before);
    if (begins && (after === "" || after === " ")) return at;
  }
  return -1;
}

type Remains = readonly { readonly sentence: Sentence; readonly bag: Bag }[];

/** Finds the earlier sentences that a changed one was made of; null when it is none of them. */
function adopt(text: string, remains: Remains, world: CheckedWorld): Sentence | null {
  const own = bagOf(text);
  const alike = remains
    .map(({ sentence, bag }) => ({ sentence, bag, likeness: likeness(own, bag) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const parents = alike.filter(
    (each) => each.likeness >= SAME_SENTENCE || isMerged(each.bag, wordsInCommon(own, each.bag)),
  );
  const [closest] = parents;
  if (!closest) return null;
  const inherited = parents.flatMap(({ sentence }) => sentence.facts);
  const skills = namedSkills(text, world.facts);
  const rests = inherited.length > 0 ? [...inherited, ...skills] : inherited;
  return { text, kind: closest.sentence.kind, facts: [...new Set(rests)] };
}

const isMerged = ({ size }: Bag, common: number) =>
  size >= MERGED.words && common >= MERGED.share * size;
