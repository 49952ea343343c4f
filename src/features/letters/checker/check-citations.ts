import { withoutQuotes } from "./language-of";
import type { Line, Reading } from "./reading";
import type { Finding } from "./violation";
import { has } from "./patterns";

/** Deeds that only a fact of the profile can carry. */
const deeds =
  "j'ai (?:\\w+ ){0,2}(?:dirige|gere|cree|developpe|concu|reduit|pilote|encadre|construit|fonde|deploye|migre|augmente|obtenu|gagne|remporte|publie|recrute|travaille|mene|economise|automatise|livre|forme|lance|divise)|i(?:'ve| have)? (?:\\w+ ){0,1}(?:led|managed|built|created|developed|designed|reduced|founded|deployed|migrated|increased|won|published|hired|worked|saved|automated|delivered|trained|launched|shipped|directed|supervised|earned)|je maitrise|je parle couramment|mon experience (?:chez|de|en|dans)|my experience (?:at|with|in|of)|expert(?:e)? en|expert in|fluent in|specialise en|certified|diplome de|graduated from";

/** What a writer may say of themselves in a sentence about the company: that they noticed, and what they would like. */
const otherThanNoticing =
  /(?<!\p{L})(?:i (?!(?:have (?:kept|read|seen|noted|found|learnt|noticed)|rely|remember|start|begin|quote|borrow|read|see|saw|note|noted|notice|noticed|find|found|learn|learnt|learned|understand|understood|take|like|liked|keep|know|gather|admire|value|want|wish|hope|would|should|could|will|am writing|am struck|am told|share|quote|believe|think|do not|did not)(?!\p{L}))|je (?!(?:ne |me |m'en |m'y |m'|n'|l'|y |les? |la )*(?:remets|appuie|lis|vois|note|retiens|trouve|releve|comprends|crois|sais|apprends|garde|remarque|voudrais|souhaite|pense|cite|partage|admire|souhaiterais|aimerais|prefere)(?!\p{L}))|j'(?!(?:ai (?:lu|vu|note|releve|appris|compris|retenu|trouve|remarque)|aime|aimerais|admire|apprecie|espere|imagine|y |en )(?!\p{L})))/u;

export function checkCitations(line: Line, { sources, letter }: Reading): Finding[] {
  const unknown = line.ids.filter((id) => !sources.has(id));
  const found: Finding[] = unknown.map((id) => ({ code: "unknown_fact", excerpt: id }));
  const rests = line.cited.some(({ of }) => of === "candidate");
  if (line.kind === "candidate" && !rests) found.push({ code: "no_fact", excerpt: line.text });
  // A company’s fact carries nothing that is said of the candidate.
  if (line.kind === "company" && !rests && otherThanNoticing.test(withoutQuotes(line.folded))) {
    found.push({ code: "no_fact", excerpt: line.text });
  }
  const isLoose = line.kind === "motivation" || line.kind === "courtesy";
  if (isLoose && !rests && has(deeds, line.folded)) {
    found.push({ code: "no_fact", excerpt: line.text });
  }
  if (isMisplaced(line, letter.type)) found.push({ code: "kind", excerpt: line.kind });
  return found;
}

function isMisplaced({ kind, where }: Line, type: Reading["letter"]["type"]): boolean {
  if (kind === "heading") return false;
  if (type === "motivation")
    return kind === "joke" || (where.part === "closing" && kind !== "courtesy");
  return (
    kind === "motivation" || (where.part === "closing" && kind !== "courtesy" && kind !== "joke")
  );
}
