import { withoutQuotes } from "../../../engines/grounding/language-of";
import { allOf, has } from "../../../engines/grounding/patterns";
import type { CheckedLine, LetterReading } from "./reading";
import { fold } from "../../../engines/grounding/tokens";
import type { Finding } from "./violation";
import { otherHeads, plainHeads, languageNames } from "./words/titles";
import { speaking } from "./words/titles";

const head = `(${plainHeads}|${otherHeads})(?!\\p{L})`;
const within = "((?:[\\p{L}'-]+ ){0,3}?";
/** “I was the chief engineer”, « nommée directrice », “my time as product owner”: one was it. */
const held = new RegExp(
  `(?<!\\p{L})(?:as(?: an?| the)?|i(?: am|'m| was| became| have been|'ve been| worked as| served as)(?: an?| the| your)?|en tant que|comme|en qualite de|j'etais|j'ai ete|je suis|je fus|devenue?|promue?|nommee?|elue?|promoted(?: to)?|appointed|elected|named|hired as|recrutee? comme|having been(?: an?| the)?|ayant ete|(?:time|years|career|work|job) as(?: an?| the)?|qualified|qualifiee?|chartered|trained|mon (?:role|poste|metier|mandat) d[e']|mes fonctions d[e']|my (?:role|post|position|job) (?:of|as)|(?:made|elected|appointed|named|called) me(?: an?| the)?|m'(?:a|ont) (?:nommee?|elue?|promue?)) ?${within}${head})`,
  "gu",
);
/** “The post of engineer” is what is sought, unless it is told as one’s own. */
const sought = new RegExp(
  `(?<!\\p{L})(?:post of|position of|role of|poste d[e']|role d[e']|titre de|title of|fonctions? d[e']) ?${within}${head})`,
  "gu",
);
const first = new RegExp(
  `^(?!(?:the|your|this|that|an?|every|each|le|la|les|l|une?|votre|vos|ce|cette|chaque|mon|ma|my)(?!\\p{L}))((?:[\\p{L}'-]+ ){0,2}?${head})(?=,| (?:de|du|of|at|chez|depuis|since|pour|for)(?!\\p{L})| d')`,
  "gu",
);
const anywhere = new RegExp(`(?<![\\p{L}-])((${plainHeads}))(?![\\p{L}-])`, "gu");
const acronyms = /(?<!\p{L})((cto|ceo|cfo|coo|pdg|dsi|cio|ciso))(?!\p{L})/gu;
/** “With an engineer”, « pour chaque technicien »: the title is another person’s. */
const others =
  /(?<!\p{L})(?:with|for|by|to|from|between|of|each|every|any|no|not|never|another|other|your|their|his|her|than|unlike|avec|pour|par|entre|chaque|aucune?|pas|jamais|votre|vos|leurs?|autres?|aupres d[eu']s?|son|sa|ses|mon|ma|mes|my|que)(?: (?:an?|the|une?|les?|la))?(?: [\p{L}'-]+)?[ ']$/u;
const denied = /(?<!\p{L})(?:not|never|no|pas|jamais|aucun|would|dirait|ferait)(?!\p{L})/u;

export function checkTitles(line: CheckedLine, { offer, world }: LetterReading): Finding[] {
  if (line.kind === "heading" || line.kind === "company") return [];
  const patterns =
    line.kind === "candidate" ? [held, sought, first, acronyms] : [held, first, acronyms];
  const unquoted = withoutQuotes(line.folded);
  const framed = patterns.flatMap((pattern) =>
    Array.from(unquoted.matchAll(pattern), ([whole, phrase = "", title = ""]) => ({
      whole,
      phrase,
      title,
    })),
  );
  const bare =
    line.kind === "candidate"
      ? Array.from(unquoted.matchAll(anywhere))
          .filter(({ index }) => !others.test(unquoted.slice(Math.max(0, index - 40), index)))
          .map(([whole, phrase = "", title = ""]) => ({ whole, phrase, title }))
      : [];
  const words = new Set(line.cited.flatMap((source) => [...source.words].map(unsexed)));
  const asked =
    line.kind === "candidate" ? "" : `${fold(world.jobTitle ?? "")}\n${offer?.folded ?? ""}`;
  const isCarried = (title: string) =>
    title.split(/[ ']/u).every((word) => word.length <= 2 || words.has(unsexed(word))) ||
    asked.includes(title);
  const found = [...framed, ...bare].filter(
    ({ whole, title }) => title !== "" && !isCarried(title) && !denied.test(whole),
  );
  const phrases = new Map(found.map(({ title, phrase }) => [title, phrase]));
  return [...phrases.values()].map((excerpt) => ({ code: "title", excerpt }));
}

/** « directrice » and « directeur » are one title. */
const unsexed = (word: string) => word.replace(/(?:rice|euse|eure?|nne|n|iere?|e)$/u, "");

type Degree = { readonly claimed: string; readonly carried: string };

const alike = (words: string): Degree => ({ claimed: words, carried: words });
const fields =
  "droit|lettres|sciences?|gestion|economie|philosophie|histoire|physique|chimie|biologie|psychologie|langues|mathematiques|medecine|pharmacie|commerce";
const degrees: readonly Degree[] = [
  alike("phd|ph\\.d|doctora(?:t|te)|docteur en|doctor of|these de|thesis"),
  alike("mba"),
  {
    claimed: "masters? (?:degree|of|in|en|de|d'\\p{L}+)|master's|msc|mastere",
    carried: "masters?|master's|msc|mastere",
  },
  {
    claimed: "bachelors?|bsc|licence (?:en|de|d'\\p{L}+)",
    carried: "bachelors?|bsc|licence",
  },
  alike(
    `maitrise (?:de|en) (?:${fields})|etudes de (?:${fields})|cursus (?:d'ingenieure?|d[e']\\p{L}*|en \\p{L}+)|ecole d'ingenieure?s?|ecole de commerce|grandes? ecoles?|law school|medical school|business school`,
  ),
  alike(
    "diplomee?s?|diploma|(?<!second |some |certain |high |lesser |great |first )degrees?(?! of)|graduate of|graduated",
  ),
  alike("certifiee?|certifications?|certified|certificate|certificat"),
  alike(
    "agregation|agregee?|baccalaureat|bts|dut|deug|polytechnique|harvard|stanford|oxford|cambridge|mit|sorbonne|hec|essec|centrale|insead",
  ),
];

const anyDegree = degrees.map(({ claimed }) => claimed).join("|");

export function checkDegrees(line: CheckedLine): Finding[] {
  if (!has(anyDegree, line.folded)) return [];
  return degrees.flatMap(({ claimed, carried }): Finding[] => {
    const [found] = allOf(claimed, line.folded);
    if (!found || line.cited.some(({ folded }) => has(carried, folded) || folded.includes(found)))
      return [];
    return [{ code: "degree", excerpt: found }];
  });
}

const wishes = "would|will|could|may|voudrais|aimerais|pourrais|pourrions|serais|souhaite";

/** “I speak Spanish”, whatever else the sentence cites. */
export function checkLanguages(line: CheckedLine): Finding[] {
  if (line.kind === "company" || line.kind === "heading" || !has(speaking, line.folded)) return [];
  const isWish = line.kind !== "candidate" && has(wishes, line.folded);
  const own = !isWish && has("i|my|je|j'|mon|ma|mes|j", line.folded);
  return allOf(languageNames, line.folded)
    .filter((name) => own && !line.cited.some(({ folded }) => folded.includes(name)))
    .map((excerpt) => ({ code: "name", excerpt }));
}
