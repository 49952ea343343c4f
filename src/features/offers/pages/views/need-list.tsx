import type { Requirement } from "../../../../engines/matching";
import type { Language } from "../../../../platform/language";
import { profileLink } from "../../match/profile-link";
import { isProvable } from "../../match/match-offer";
import { shortQuote } from "../../match/short-quote";
import type { OfferGap, OfferMatch, OfferStrength } from "../../offer";
import { offersMessages } from "../messages";

/** It is a demand with its number in the offer, and its answer or its gap, where there is a profile. */
export type ListedNeed = {
  readonly number: number;
  readonly requirement: Requirement;
  readonly strength: OfferStrength | undefined;
  readonly gap: OfferGap | undefined;
};

export function listedNeeds(
  requirements: readonly Requirement[],
  match: OfferMatch | null,
): ListedNeed[] {
  const isOf =
    (requirement: Requirement) =>
    (item: { readonly requirement: Requirement }): boolean =>
      item.requirement === requirement;
  return requirements
    .map((requirement, number) => ({
      number,
      requirement,
      strength: match?.strengths.find(isOf(requirement)),
      gap: match?.gaps.find(isOf(requirement)),
    }))
    .filter(({ requirement }) => isProvable(requirement));
}

type Props = {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly needs: readonly ListedNeed[];
  readonly hasProfile: boolean;
};

/** Each demand stands with the sentence of the profile that answers it, or with a question. */
export function NeedList({ id, title, language, needs, hasProfile }: Props) {
  const texts = offersMessages[language].offer;
  if (needs.length === 0) return null;
  const answered = needs.filter(({ strength }) => strength !== undefined).length;
  return (
    <section class="offer-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hasProfile && <p class="hint figures">{texts.answered(answered, needs.length)}</p>}
      <ol class="needs-list">
        {needs.map((need) => (
          <NeedRow language={language} need={need} />
        ))}
      </ol>
    </section>
  );
}

type RowProps = { readonly language: Language; readonly need: ListedNeed };

function NeedRow({ language, need: { number, requirement, strength, gap } }: RowProps) {
  const { offer: texts, severities } = offersMessages[language];
  const quote = shortQuote(requirement.quote);
  const isOpen = requirement.kind === "skill" && requirement.isOpen;
  return (
    <li
      id={`need-${number}`}
      data-answer={strength ? "proof" : gap ? "gap" : undefined}
      class="need-row"
    >
      <p class="row-name">
        <a href={`#quote-${number}`} aria-label={texts.inText(quote)}>
          {quote}
        </a>
        {gap && (
          <span class={gap.severity === "blocking" ? "tag tag-alarm" : "tag"}>
            {severities[gap.severity]}
          </span>
        )}
        {strength?.isPartial && (
          <span class="tag" title={texts.partialHint}>
            {texts.partial}
          </span>
        )}
        {isOpen && (
          <span class="tag" title={texts.toCheckHint}>
            {texts.toCheck}
          </span>
        )}
      </p>
      {strength && <Proof label={texts.proof} words={strength.proof} />}
      {gap && <GapQuestion language={language} gap={gap} />}
    </li>
  );
}

type ProofProps = { readonly label: string; readonly words: string };

const Proof = ({ label, words }: ProofProps) => (
  <p class="need-proof">
    <span class="hint">{label}</span> <q>{words}</q>
  </p>
);

type GapProps = { readonly language: Language; readonly gap: OfferGap };

function GapQuestion({ language, gap }: GapProps) {
  const texts = offersMessages[language].offer;
  return (
    <>
      {gap.near && <Proof label={texts.near} words={gap.near.proof} />}
      <p class="need-question">{gap.question}</p>
      <p>
        <a
          class="quiet"
          href={profileLink(gap.requirement)}
          aria-label={texts.answerLabel(shortQuote(gap.requirement.quote))}
        >
          {texts.answer}
        </a>
      </p>
    </>
  );
}
