/** Instances of these classes employ people: business, company, enterprise, bank, airline, university, hospital, agency… */
const organisationClasses = new Set(
  (
    "Q4830453 Q783794 Q6881511 Q891723 Q43229 Q163740 Q157031 Q79913 Q22687 Q46970 Q18388277 Q1058914 Q210167 " +
    "Q1137109 Q2085381 Q18127 Q786820 Q507619 Q270791 Q219577 Q167037 Q658255 Q778575 Q161726 Q3918 Q38723 Q16917 " +
    "Q327333 Q31855 Q155271 Q740752 Q249556 Q1331793 Q4539 Q936518 Q1480166 Q19644607 Q2143354 Q2401749 Q650241 " +
    "Q1762059 Q10689397 Q1320047 Q11691 Q1341478 Q18043413 Q2659904 Q4671277"
  ).split(" "),
);

/**
 * Instances of these classes employ no one: human, disambiguation page, name, film, album, song, book, town, country,
 * taxon, painting, series.
 */
const otherClasses = new Set(
  "Q5 Q4167410 Q101352 Q202444 Q12308941 Q11879590 Q11424 Q482994 Q7366 Q134556 Q7725634 Q571 Q484170 Q515 Q486972 Q6256 Q16521 Q3305213 Q5398426".split(
    " ",
  ),
);

/** An English description goes on like this after its noun: `company | based in Paris`, `film | about a company`. */
const englishTail =
  /\s*(?:[,;(–]|\b(?:of|in|from|based|by|founded|that|which|for|about|on|with|speciali[sz](?:ed|ing)|headquartered|known|located|and|owned)\b).*$/iu;

const englishHead =
  /(?<![\p{L}\p{N}])(?:company|corporation|business|enterprise|start-?up|manufacturer|automaker|retailer|(?:supermarket|retail|hotel|restaurant|store) chain|conglomerate|bank|insurer|airline|organi[sz]ation|non-?profit|foundation|university|agency|employer|firm|publisher|studio|developer|provider|operator|institute|cooperative)$/iu;

/** A French description begins with its noun. */
const frenchHead =
  /^(?:une? |la |le |l['’])?(?:grande? |petite? |jeune |premi[eè]re? )?(?:entreprise|soci[ée]t[ée]|compagnie|multinationale|groupe(?! (?:de (?:musique|rock|pop|rap|m[ée]tal|hip|punk|jazz|filles)|musical|ethnique|vocal|terroriste|arm[ée]|parlementaire))|constructeur|fabricant|banque|assureur|organisme|organisation|association|fondation|universit[ée]|agence|cabinet|maison (?:d['’][ée]dition|de couture|de luxe)|op[ée]rateur|fournisseur|enseigne|coop[ée]rative|mutuelle|start-?up|jeune pousse|cha[îi]ne de (?:supermarch[ée]s|magasins|h[ôo]tels|restaurants)|[ée]tablissement (?:public|bancaire|financier))(?![\p{L}\p{N}])/iu;

export type Nature = {
  /** These are Wikidata's `instance of` values; the list is empty where Wikidata did not answer. */
  readonly classes: readonly string[];
  readonly descriptions: readonly string[];
  readonly isDissolved: boolean;
};

/** Only a clear organisation that still exists counts: people, places, fruit and films are not companies. */
export function isOrganisation({ classes, descriptions, isDissolved }: Nature): boolean {
  if (isDissolved || classes.some((id) => otherClasses.has(id))) return false;
  return classes.some((id) => organisationClasses.has(id)) || descriptions.some(namesOrganisation);
}

/** It is true where a description says so in its head: `banque suisse`, `company based in Paris`. */
export const namesOrganisation = (description: string): boolean =>
  frenchHead.test(description) || englishHead.test(description.replace(englishTail, ""));
