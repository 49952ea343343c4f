import type { Language } from "../../../platform/language";
import type { EditWorld } from "../versions/editing";
import type { FlagTexts } from "./flag-words";
import type { LetterPair } from "../api/schemas";

/** The browser module needs these to check a pair while it is edited. */
export type EditorProps = {
  readonly language: Language;
  /** The version that is edited. */
  readonly documents: LetterPair;
  readonly edit: EditWorld;
  /** Asked before unsaved text is left behind. */
  readonly leave: string;
  readonly takeAlternative: string;
  readonly noAlternative: string;
  readonly flags: FlagTexts;
};
