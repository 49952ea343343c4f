import type { Language } from "../../../../platform/language";
import { isScored } from "../../match/is-scored";
import type { OfferMatch } from "../../offer";
import { offersMessages } from "../messages";

type Props = { readonly language: Language; readonly match: OfferMatch | null };

/** It says the score and its level in words. */
export function MatchTag({ language, match }: Props) {
  const { levels, outOf, noScore } = offersMessages[language];
  if (!isScored(match)) return <span class="tag">{noScore}</span>;
  return (
    <span class="tag figures">
      {outOf(match.score)} · {levels[match.level]}
    </span>
  );
}
