import type { OfferFinding } from "./requirement";
import { anyOf, hasAny, overlaps, type Stretch, stretchesOf } from "./scan";
import { isLink, wordsIn } from "./words-of";
import { headNouns, mustAfter, niceAfter, niceBefore, skillCues } from "./words/cues";
import { leadIns, softWords } from "./words/soft-skills";

const cue = anyOf(skillCues);
const soft = anyOf(softWords);
const lead = new RegExp(`^(?:${leadIns.join("|")})`, "u");
const levelWord = new RegExp(`(?:${[...niceAfter, ...mustAfter].join("|")}).*$`, "u");
const wishFirst = new RegExp(`^(?:${niceBefore.join("|")})\\s*`, "u");
const head = new RegExp(`^${headNouns}\\s*`, "u");

/** Commas and conjunctions part a list; brackets hold examples. */
const separators =
  /[,;()•/]|\s(?:et|ou|and|or|&|–|plus|tel(?:le)?s? que|such as|like|including|comme|type)\s|\s*:\s|\.\s|\.$/g;

/** What follows these says what for or with whom, and is no item of its own. */
const tail =
  /\s(?:afin|pour|in order|to ensure|so that|with|avec|within|au sein|dans|chez|aupres|among|for|by|via|under|sous)\s.*$|\s(?:in|en) (?:\p{L}+ ){0,4}(?:environments?|settings?|contexts?)\s*$/u;

const MOST_WORDS = 5;

/** A sentence with a person and a verb is no list, whatever heading it stands under. */
const clause = anyOf([
  "vous|tu|je|nous|il|elle|ils|elles|you|we|they|he|she|est un|sera|will|would",
]);

type Search = {
  readonly text: string;
  readonly folded: string;
  /** Only the objects of cues are skills in running text; in a list every short item may be one. */
  readonly isListed: boolean;
  readonly claimed: readonly Stretch[];
};

/** Skills that no table knows: objects of “maîtrise de”, “experience with”, and the short items of a list. */
export function openSkillsIn({ text, folded, isListed, claimed }: Search): OfferFinding[] {
  const cued = stretchesOf(cue, folded);
  const isProse = hasAny(clause, folded);
  const findings: OfferFinding[] = [];
  for (const chunk of chunksOf(folded)) {
    const cueHere = cued.findLast(({ start, end }) => start < chunk.end && end > chunk.start);
    const isAfterCue = cued.some(({ end }) => end <= chunk.end);
    if (!isListed && !isAfterCue) continue;
    const from = cueHere ? Math.max(chunk.start, cueHere.end) : chunk.start;
    const item =
      isProse && !isAfterCue
        ? null
        : itemIn({ text, folded }, { start: from, end: chunk.end }, isAfterCue);
    const found = item ?? (isListed ? nameIn(text, chunk) : null);
    if (!found || claimed.some((other) => overlaps(other, item ? chunk : found))) continue;
    findings.push({ kind: "skill", skills: [], isOpen: true, ...found });
  }
  return findings;
}

function itemIn(
  { text, folded }: Pick<Search, "text" | "folded">,
  chunk: Stretch,
  isAfterCue: boolean,
): Stretch | null {
  const stretch = trimmed(folded, chunk);
  if (!stretch || folded.slice(chunk.start, chunk.end).includes("=")) return null;
  const written = text.slice(stretch.start, stretch.end);
  if (isBracketed(folded, chunk.start) && !/^[\p{Lu}\d]/u.test(written)) return null;
  return isSkillLike(written, folded.slice(stretch.start, stretch.end), isAfterCue)
    ? stretch
    : null;
}

function chunksOf(folded: string): Stretch[] {
  const chunks: Stretch[] = [];
  let start = 0;
  for (const match of folded.matchAll(separators)) {
    chunks.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  chunks.push({ start, end: folded.length });
  return chunks.filter(({ start: from, end }) => end - from >= 2 && end - from <= 80);
}

const names =
  /^\s*((?:\p{Lu}[\p{L}\p{N}.+#&-]*\p{Lu}[\p{L}\p{N}.+#&-]*|\p{Lu}\p{Ll}+ \p{Lu}[\p{L}\p{N}+#]+))(?=\s*$|\s+(?:is|are|est|sont|n'|ne|hold|has|have|font|fait)(?![\p{L}]))/u;

/** “Microsoft Sentinel and KQL are your daily tools”: what a sentence is about, if it has the look of a name. */
function nameIn(text: string, { start, end }: Stretch): Stretch | null {
  const name = names.exec(text.slice(start, end))?.[1];
  if (!name || name.length < 3 || isBracketed(text, start)) return null;
  const from = text.indexOf(name, start);
  return { start: from, end: from + name.length };
}

/** Brackets hold remarks as often as examples: only a name in them is taken for a skill. */
const isBracketed = (folded: string, at: number): boolean =>
  /\([^()]{0,120}$/.test(folded.slice(Math.max(0, at - 122), at));

function trimmed(folded: string, { start, end }: Stretch): Stretch | null {
  let from = start;
  let part = folded.slice(from, end);
  for (let round = 0; round < 8; round += 1) {
    const space = /^[^\p{L}\p{N}.]+/u.exec(part)?.[0].length ?? 0;
    const cut = space || (wishFirst.exec(part) ?? head.exec(part) ?? lead.exec(part))?.[0].length;
    if (!cut) break;
    from += cut;
    part = folded.slice(from, end);
  }
  const until =
    from +
    part
      .replace(tail, "")
      .replace(levelWord, "")
      .replace(/[^\p{L}\p{N}+#)]+$/u, "").length;
  return until - from >= 2 ? { start: from, end: until } : null;
}

const verbs =
  /^(?:etre|avoir|faire|vous|tu|nous|il|elle|on|you|we|they|be|have|who|qui|que|do|does|can|will|must|is|are|est|sont|not|pas|if|si|this|that|ce|cette|ces|our|notre|nos|votre|vos|your|their|its|as|when|where|because|car|afin|pour|for|to|by|par|from|of|at|on|how|why|comment|pourquoi|there|here|dans|chez|sans|sur|within|enfin|aussi|also|too|plus|more|most|minimum|au|montrer|show|either|ou|soit|native|full|savent|savez|aiment|c'est|non|extra points|dont|like|the like|tests? lors|having|which|whose|due|towards|working towards|tout|toute|handy|commercially|pass|lift|stages? compris|in|it|idem|equivalent\w*|similaire|similar|related|other|autre|autres|etc|beyond|nearly|almost|orient\w+|one|two|deux|all|tous|toutes|every|chaque|about|around|up|level|niveau|domaine|field|secteur|poste|role|job|work|travail|metier|profil|candidat\w*|applicant\w*|experience|formation|diplome\w*|hold\w*|basee?|based)\b/;
const pronouns =
  /^(?:vrai|reel|gros|real|true|u\.?s)$|\b(?:etant|being)\b|\blang(?:ues?|uages?)$|(?:role|position|poste)$|^(?:another|other|similar|autre) .*(?:sector|secteur)$|^(?:written|spoken|oral|ecrit|parle|lu|make|take|get|give|turn|keep|help|want)\b|^(?:moi|toi|lui|eux|leur|soi|them|him|her|us|it|pardon|moins|least|un peu|a bit|bit|autodidacte|good eye|an? eye|eye|stay|evidence of)\b|\bcompris(?:es?)?$/;
const looseWords =
  /\b(?:environnement|environment|setting|secteur|sector|domaine|field|entreprise|company|client|clients|poste|role|position|similaire|similar|equivalent\w*|example|exemple|asap|immediate\w*|monde|world|vie|life|jour|day|semaine|week|mois|month|customers?|clientele|candidat\w*|profil\w*|temps)\b/;

/** Where experience was had is no skill: “en entreprise ou en cabinet”, “in a hospital”. */
const settings =
  /^(?:(?:milieu|secteur|environnement|structure|service) .*|entreprises?|cabinets?|usines?|magasins?|agences?|boutiques?|industries?|ateliers?|collectivites?|hopita(?:l|ux)|hotels?|clinique|restaurants?|associations?|hospitals?|wards?|firms?|offices?|shops?|stores?|warehouses?|kitchens?|schools?|factory|industry|practice|salon|garage|chantiers?)$/;

const saysSomething = /(?:^| )(?:is|are|was|were|est|sont|etait|sera) /;

function isSkillLike(text: string, folded: string, isAfterCue: boolean): boolean {
  const words = wordsIn({ text, folded });
  const content = words.filter((word) => !isLink(word));
  if (content.length === 0 || content.length > MOST_WORDS || words.length > MOST_WORDS + 3)
    return false;
  if (
    verbs.test(folded) ||
    pronouns.test(folded) ||
    hasAny(soft, folded) ||
    (/\d{2}/.test(folded) && !(isAfterCue && /^\p{L}{2,12} (?:\p{L}{2,12} )?\d/u.test(folded))) ||
    folded.length < 3 ||
    saysSomething.test(folded)
  )
    return false;
  // “aimer transmettre” and “orchestrer avec Airflow” are deeds, whose objects are the skills.
  if (/^\p{L}{3,}(?:er|ir|dre|tre|ire)(?: |$)/u.test(folded) && !isAfterCue) return false;
  if (!isAfterCue && (content.length > MOST_WORDS - 1 || looseWords.test(folded))) return false;
  if (settings.test(folded)) return false;
  return !/^(?:domaine|poste|secteur|field|role|industry|sector|similar|similaire)$/.test(folded);
}
