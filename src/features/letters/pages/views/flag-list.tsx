import type { Language } from "../../../../platform/language";
import { placeWords } from "../flag-words";
import { flagsBySentence } from "../../versions/editing";
import { letterMessages } from "../messages";
import type { LetterFlag } from "../../api/version-schemas";

type Props = {
  readonly flags: readonly LetterFlag[];
  readonly language: Language;
  /** It is where the passage stands in the page. */
  readonly hrefOf: (flag: LetterFlag) => string | undefined;
};

/** One item a sentence, with all that there is to say of it. */
export function FlagItems({ flags, language, hrefOf }: Props) {
  return (
    <>
      {flagsBySentence(flags).map(([flag, ...others]) => (
        <FlagItem flag={flag} others={others} language={language} href={hrefOf(flag)} />
      ))}
    </>
  );
}

type ItemProps = {
  /** Without one it is the empty form of it, which the browser module fills. */
  readonly flag?: LetterFlag;
  /** Further remarks on the same sentence. */
  readonly others?: readonly LetterFlag[];
  readonly language: Language;
  readonly href?: string | undefined;
};

export function FlagItem({ flag, others = [], language, href = "#" }: ItemProps) {
  const texts = letterMessages[language].edit.flags;
  return (
    <li class="flag" data-severity={flag?.severity ?? "error"}>
      <p class="flag-place">
        <span data-slot="severity">{flag && texts.severities[flag.severity]}</span>{" "}
        <a href={href} class="alone" data-slot="place">
          {flag && placeWords(flag.where, texts)}
        </a>
      </p>
      <p data-slot="message">{flag?.message[language]}</p>
      {others.map(({ message }) => (
        <p data-slot="message">{message[language]}</p>
      ))}
    </li>
  );
}
