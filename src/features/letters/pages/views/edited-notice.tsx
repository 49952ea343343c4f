import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import { LetterType } from "../../store/document";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../../api/schemas";
import type { LetterFlag } from "../../api/version-schemas";
import { FlagItems } from "./flag-list";

type Props = { readonly letter: LetterDetail; readonly language: Language };

/** Says that the person has had a hand in the pair, and what the checker thought of it. */
export function EditedNotice({ letter, language }: Props) {
  if (letter.version_author !== "visitor") return null;
  const { versions, edit, pair } = letterMessages[language];
  const names = { motivation: pair.motivation, anti_motivation: pair.antiMotivation };
  return (
    <section class="writing edited" aria-labelledby="edited-title">
      <div>
        <h2 id="edited-title">{versions.editedTitle}</h2>
        <p>
          {versions.edited(letter.version)}{" "}
          <time datetime={letter.version_saved_at}>
            {formatDay(letter.version_saved_at, language)}
          </time>
          {letter.restored_from !== null && `, ${versions.restoredFrom(letter.restored_from)}`}.{" "}
          {letter.flags.length > 0 && versions.flagged}
          {letter.flags.length === 0 && letter.restored_from === null && versions.clean}
        </p>
      </div>
      {LetterType.options.map((type) => {
        const flags = letter.flags.filter((flag) => flag.letter === type);
        if (flags.length === 0) return null;
        return (
          <details class="notes" open={flags.some(({ severity }) => severity === "error")}>
            <summary>
              {edit.flags.titleOf(names[type])} ({flags.length})
            </summary>
            <ul class="flags">
              <FlagItems
                flags={flags}
                language={language}
                hrefOf={(flag) => hrefOf(letter, flag)}
              />
            </ul>
          </details>
        );
      })}
    </section>
  );
}

/** Sentences are numbered through the letter, the closing last; a part without a number has its sheet. */
function hrefOf({ documents }: LetterDetail, { letter: type, where }: LetterFlag): string {
  const { paragraphs } = documents[type];
  const before = (end: number) =>
    paragraphs.slice(0, end).reduce((sum, { length }) => sum + length, 0);
  switch (where.part) {
    case "paragraph":
      return `#${type}-${before(where.paragraph ?? 0) + (where.sentence ?? 0) + 1}`;
    case "closing":
      return `#${type}-${before(paragraphs.length) + 1}`;
    default:
      return `#${type}-1`;
  }
}
