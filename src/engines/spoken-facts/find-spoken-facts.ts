import { foldPlain, inPlace } from "../grounding/tokens";
import { cutSentences } from "../matching/cut-sentences";
import type { OfferLanguage } from "../matching/words-of";
import { ownStretches } from "./own-stretches";
import { postsIn } from "./posts-in";
import { certificatesIn, degreePlaces, degreesHeldIn } from "./held-in";
import { languagesSpokenIn } from "./languages-spoken-in";
import { skillsToldIn, yearsToldIn } from "./skills-told-in";
import { spokenSentence } from "./spoken-sentence";
import type { FoundFact, SpokenFact } from "./spoken-fact";

/**
 * It lists the facts of a profile that follow from what one speaker says, in the order in which they are said. What is
 * denied, asked, planned, supposed or told of other people gives none.
 */
export function findSpokenFacts(said: string, language: OfferLanguage): SpokenFact[] {
  const folded = inPlace(said, foldPlain).replaceAll("\n", " ");
  return cutSentences(folded, 0, folded.length).flatMap(([start, end]) =>
    factsOfSentence(said.slice(start, end), language).map((fact) => ({ ...fact, start, end })),
  );
}

function factsOfSentence(original: string, language: OfferLanguage): FoundFact[] {
  const sentence = spokenSentence(original, language);
  const found: FoundFact[] = [];
  for (const stretch of ownStretches(sentence)) {
    const posts = stretch.isBare ? [] : postsIn(sentence, stretch);
    const held = [...degreesHeldIn(sentence, stretch), ...certificatesIn(sentence, stretch)];
    const languages = languagesSpokenIn(sentence, stretch);
    const taken = [...posts, ...held, ...languages];
    const places = [...taken, ...degreePlaces(sentence, stretch)];
    const skills = stretch.isBare ? [] : skillsToldIn(sentence, stretch, places);
    const years = posts.length > 0 ? [] : yearsToldIn(sentence, stretch, skills);
    found.push(...taken, ...skills, ...years);
  }
  return found.toSorted((left, right) => left.start - right.start);
}
