import type { OfferFinding } from "./requirement";
import { foldWords, type OfferText } from "./offer-text";
import { anyOf, stretchesOf } from "./scan";
import type { OfferSentence } from "./sentences";
import { contractKinds, workingTimes } from "./words/contracts";
import { cities } from "./words/cities";

const kinds = contractKinds.map(([kind, pattern]) => [kind, anyOf([pattern])] as const);
const times = workingTimes.map(([kind, pattern]) => [kind, anyOf([pattern])] as const);
const notTerms = new Set(["benefits", "about", "process", "nice"]);

/** The contract stands near the top or under a heading; what the company says of its benefits names none. */
export function readContract(sentences: readonly OfferSentence[]): OfferFinding | null {
  const ordered = byTerms(sentences);
  for (const group of [kinds, times]) {
    for (const sentence of ordered) {
      const found = earliest(group, sentence.folded);
      if (found) {
        const { start, end, kind } = found;
        return {
          kind: "contract",
          contract: kind,
          start: sentence.start + start,
          end: sentence.start + end,
        };
      }
    }
  }
  return null;
}

function byTerms(sentences: readonly OfferSentence[]): OfferSentence[] {
  const rank = ({ section }: OfferSentence) =>
    section === "terms" ? 0 : section === undefined ? 1 : notTerms.has(section) ? 3 : 2;
  return sentences.toSorted((left, right) => rank(left) - rank(right));
}

function earliest(group: typeof kinds, folded: string) {
  return group
    .flatMap(([kind, pattern]) =>
      stretchesOf(pattern, folded)
        .slice(0, 1)
        .map((stretch) => ({ ...stretch, kind })),
    )
    .toSorted((left, right) => left.start - right.start || right.end - left.end)[0];
}

const cityNames = new Map(cities.map((city) => [foldWords(city).replaceAll(/[- ]+/g, " "), city]));
/** A town of the table, however its hyphens and accents are written. */
export const isKnownTown = (town: string): boolean =>
  cityNames.has(foldWords(town).replaceAll(/[- ]+/g, " "));

const name = String.raw`\p{Lu}[\p{L}'’]{1,24}(?:[ -](?:(?:en|sur|sous|le|la|les|lès|du|de|des|upon|on|of|the|am|d)[ '’-])?\p{Lu}[\p{L}'’]{1,24}){0,3}(?![\p{L}])`;
const labelled = new RegExp(
  String.raw`(?:^|[\n•|*]|\s{2})[^\S\n]{0,4}(?:Lieux?(?: de (?:travail|mission))?|Localisation|Ville|Secteur|Site|Location|Place of work|Où|Where|Work location|Based|Adresse|Address|LIEU|LOCATION)\s?[:?]\s*(?:à |in |\d{5} )?(${name})`,
  "gu",
);
const based = new RegExp(
  String.raw`(?:bas[ée]{1,3}s?|situ[ée]{1,3}s?|implant[ée]{1,3}s?|install[ée]{1,3}s?|poste (?:est )?(?:à pourvoir )?|based|located|situated|office)(?: (?:à|in|at|near|en|sur|dans))? (?:the |le centre de |centre-ville de |proximité de |heart of |central |downtown )*(?:à |in |near )?(${name})`,
  "gu",
);
const around = new RegExp(
  String.raw`(?<![\p{L}])(?:agence d'|(?:à|[Ii]n|near|près de|secteur de|entrepôt (?:de|d')|agence de|siège (?:de|à)|site de|magasin de|sur|région de|proche de|at|at our|CHU de|covering|mairie de|ville de|Mairie de|Ville de)\s)(?:the )?(?:centre of |heart of )?(${name})(?=(?:[\s,.;:()]|$))`,
  "gu",
);
const listed = new RegExp(
  String.raw`(?:^\s*|[,(–|:·/-]\s*|\n|\s{2})(${name})(?=\s*(?:[,.()|–·/\n-]|$|ou |or |\s{2}))`,
  "gu",
);
const postcode = new RegExp(
  String.raw`(${name})\s?\(\s?(?:\d{2,3}|\d{5}|2[AB])\s?\)|(?:\d{5})\s(${name})`,
  "gu",
);

const states =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|Illinois|Texas|California|Florida|Ohio|Oregon|Washington|Georgia|Michigan|Colorado|Arizona|Virginia|Pennsylvania|Iowa|Minnesota|Wisconsin|Tennessee|Massachusetts|Ontario|Alberta|Québec";
const american = new RegExp(String.raw`(${name}), (?:${states})(?![\p{L}])`, "gu");
/** A town that no table knows closes a clause: “a converted chapel in Hebden Bridge.” */
const inTown = new RegExp(String.raw`(?<![\p{L}])(?:à|in)\s(${name})(?=[.,;)]|$)`, "gu");
const anyName = new RegExp(`(${name})`, "gu");

/** “Saltmarsh Academy, Lowestoft” among the first lines names a house and its town. */
const MOST_HEADER = 240;
const headed = new RegExp(
  String.raw`\n[^\S\n]{0,3}\p{Lu}[^,;:.!?\n|·]{3,50}, (${name})[^\S\n]{0,3}(?=\n)`,
  "gu",
);

/** “Hartlepool, £22/hr” names a place before what is paid. */
const paid = new RegExp(
  String.raw`(?:\n|[.!] )(${name}), (?=(?:CDI|CDD|permanent|full-time|part-time|temps|start)(?![\p{L}])|[£€]|\d{2} ?h)`,
  "gu",
);

type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly place: string;
};

/** The best of the places that the offer may mean: said outright, then known towns, then names after “à” and “in”. */
export function readPlace(
  offer: OfferText,
  sentences: readonly OfferSentence[],
): OfferFinding | null {
  const contract =
    /\b(?:CDI|CDD|permanent|full-time|part-time|freelance|intérim|alternance|stage|apprenticeship|internship|temps plein|hybrid|remote|contract)\b/i;
  const candidates: Candidate[] = [];
  const add = (
    text: string,
    from: number,
    rows: readonly (readonly [RegExp, number, boolean])[],
  ) => {
    for (const [pattern, score, mustBeKnown] of rows) {
      for (const match of text.matchAll(pattern)) {
        const found = match[1] ?? match[2] ?? "";
        const candidate = placeIn(found, from + match.index + match[0].lastIndexOf(found));
        if (!candidate || (mustBeKnown && !candidate.isKnown)) continue;
        candidates.push({ ...candidate, score: score + (candidate.isKnown ? 4 : 0) });
      }
    }
  };
  add(offer.text, 0, [
    [labelled, 9, false],
    [postcode, 7, false],
    [american, 7, false],
  ]);
  add(offer.text.slice(0, MOST_HEADER), 0, [
    [headed, 1, false],
    [paid, 1, false],
  ]);
  for (const { text, start, section } of sentences) {
    const isTerms = section === undefined || section === "terms" || section === "duties";
    const bonus = (isTerms ? 0 : -3) + (contract.test(text) ? 3 : 0);
    add(text, start, [
      [based, 6 + bonus, false],
      [around, 2 + bonus, bonus < 3],
      [inTown, 1 + bonus, false],
      [listed, 2 + bonus, true],
      // The known town that an offer names first is where the work is, if nothing says otherwise.
      [anyName, bonus - 3, true],
    ]);
  }
  const best = candidates.toSorted(
    (left, right) => right.score - left.score || left.start - right.start,
  )[0];
  return best && best.score > 0
    ? { kind: "place", place: best.place, start: best.start, end: best.end }
    : null;
}

const notPlaces =
  /^(?:CDI|CDD|France|UK|Europe|Poste|Temps|Télétravail|Remote|Monday|January|February|March|April|May|June|July|August|September|October|November|December|Janvier|Excel|Python|Java|Word|Office|English|French|R|Go|The|Le|La|Les|Vous|You|Our|Notre|H|F|SQL|Profil|Mission|Missions|Marketing|Finance|Sales|Home|Remote|Engineering|Science|Human|Computer|Business|Microsoft|Health|Education|Law)$/;

/** Capitals are often bare, but an accent that is written must be the town's own: “MAÇON” is no Mâcon. */
const isSpelledAs = (part: string, city: string): boolean =>
  part.normalize("NFD").length === part.length || part.toLowerCase() === city.toLowerCase();

function placeIn(found: string, start: number) {
  const words = found.split(/\s/);
  for (let first = 0, from = start; first < words.length; first += 1) {
    for (let count = words.length; count > first; count -= 1) {
      const part = words.slice(first, count).join(" ");
      const known = cityNames.get(foldWords(part).replaceAll(/[- ]+/g, " "));
      if (known && isSpelledAs(part, known))
        return { place: part, start: from, end: from + part.length, isKnown: true };
    }
    from += (words[first]?.length ?? 0) + 1;
  }
  if (notPlaces.test(words[0] ?? "") || found === found.toUpperCase()) return null;
  return { place: found, start, end: start + found.length, isKnown: false };
}
