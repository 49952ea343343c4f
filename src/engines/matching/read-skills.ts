import { openSkillsIn } from "./open-skills";
import type { OfferFinding } from "./requirement";
import { anyOf, overlaps, type Stretch, stretchesOf } from "./scan";
import { broaderOf, type SkillMention, skillsIn } from "./skill-table";
import type { OfferLanguage } from "./words-of";
import { skillCues } from "./words/cues";

const cue = anyOf(skillCues);

type Search = {
  readonly text: string;
  readonly folded: string;
  readonly isListed: boolean;
  /** Words of degrees, languages and licences, which are no skills. */
  readonly claimed: readonly Stretch[];
  readonly mayBeOpen: boolean;
};

export function readSkills(search: Search, language: OfferLanguage): OfferFinding[] {
  const cued = stretchesOf(cue, search.folded);
  const named = skillsIn(search, language);
  const asked = withoutCategories(search.text, named);
  const known = asked
    .filter((mention) => !search.claimed.some((stretch) => overlaps(stretch, mention)))
    .filter((mention) => !mention.isCommon || isNamed(mention, { search, cued }))
    .map(({ skills, start, end }): OfferFinding => ({
      kind: "skill",
      skills,
      isOpen: false,
      start,
      end,
    }));
  if (!search.mayBeOpen) return known;
  const details = named.filter((mention) => !asked.includes(mention));
  const open = openSkillsIn({ ...search, claimed: [...search.claimed, ...known, ...details] });
  return [...known, ...open];
}

const introduces =
  /^(?: (?:tools?|software|systems?|suites?|platforms?))?\s*(?::|tel(?:le)?s? que|such as|like|comme|with|using|avec|sous|type|du type|de type|e\.g\.|par exemple)/iu;

/** “un CRM tel que Salesforce” asks Salesforce, and “Excel (pivot tables)” asks Excel. */
function withoutCategories(text: string, mentions: readonly SkillMention[]): SkillMention[] {
  return mentions.filter((mention, index) => {
    const next = mentions[index + 1];
    const opener = openerOf(text, mention, mentions.slice(Math.max(0, index - 6), index));
    if (opener && isProduct(text, opener) && !isAcronym(text, mention)) return false;
    if (
      / /.test(text.slice(mention.start, mention.end)) &&
      isKind(text, mention) &&
      /^ ?\(\p{Lu}/u.test(text.slice(mention.end))
    )
      return hasRemark(text, mention);
    if (!next || !isNarrower(next, mention)) return true;
    return isInBracketsOf(text, mention, next)
      ? !isKind(text, mention)
      : !introduces.test(text.slice(mention.end, next.start));
  });
}

const isNarrower = (one: SkillMention, other: SkillMention): boolean =>
  one.skills.some((skill) => broaderOf(skill).some((wider) => other.skills.includes(wider)));

/** “Docker (Kubernetes is a plus)” asks both. */
const hasLevel =
  /(?<!\p{L})(?:plus|atout|bonus|id[ée]al\w*|prefer\w*|préf\w*|souhait\w*|appréci\w*|is|est)(?!\p{L})/iu;

/** The wider skill in whose brackets a mention stands. */
const openerOf = (
  text: string,
  mention: SkillMention,
  before: readonly SkillMention[],
): SkillMention | undefined =>
  before.find((other) => isNarrower(mention, other) && isInBracketsOf(text, other, mention));

const isInBracketsOf = (text: string, outer: SkillMention, inner: SkillMention): boolean =>
  /^(?: (?:skills?|experience|avance|niveau \p{L}+))?\s?\([^()]{0,80}$/u.test(
    text.slice(outer.end, inner.start),
  ) && !hasLevel.test(text.slice(inner.end).split(")")[0] ?? "");

/** “a TMS (Oracle would help)” asks both. */
const hasRemark = (text: string, { end }: SkillMention): boolean =>
  hasLevel.test(text.slice(end, end + 60).split(")")[0] ?? "");

/** “Excel” and “Suite Adobe” are bought by that name, “CRM” and “SIG” are kinds of software. */
const isProduct = (text: string, { start, end }: SkillMention): boolean =>
  /^\p{Lu}.*\p{Ll}/u.test(text.slice(start, end));
const isKind = (text: string, { start, end }: SkillMention): boolean =>
  kinds.test(text.slice(start, end));

const kinds =
  /^(?:CRM|SIG|GIS|TMS|WMS|ATS|HRIS|SIRH|ERP|CMS|PMS|BI|GMAO|CAO|DAO|EHR|LMS|PIM|PLM|MES|DPI)$|^(?:outils?|logiciels?|tools?|software|plateformes?|platforms?) |(?:tools?|software|systems?|platforms?)$/iu;
const isAcronym = (text: string, { start, end }: SkillMention): boolean =>
  /^\p{Lu}{2,4}$/u.test(text.slice(start, end));

/** After an everyday word they let it stand alone: “experience of retail is”, but not “of an electronic system”. */
const goesOn =
  /^\s+(?:de|des|du|la|le|les|d|en|dans|sur|pour|avec|ou|est|sont|seront|serait|seraient|exige\w*|requis\w*|souhaite\w*|apprecie\w*|obligatoire|indispensable|of|in|on|for|with|is|are|would|will|required|essential|preferred|desirable|skills?|experience|techniques?|tools?|systems?|software|a|un|une|au|aux|to|at|from|principles|methods|as)(?![\p{L}])/u;

/** “La régulation ne vous effraie pas”, “rostering holds no secrets for you”. */
const isMastered =
  /^ (?:[\p{L}']{1,12} ){0,3}(?:(?:ne |n')(?:vous|t'|te|a|ont)|(?:vous|te) \p{L}{4,}|(?:est|sont) (?:votre|ton|ta|vos|tes)|holds?|(?:is|are) (?:your|second nature))(?![\p{L}])/u;

/** An everyday word names a skill as a short item of a list or as the object of a cue. */
function isNamed(
  { start, end }: SkillMention,
  { search, cued }: { search: Search; cued: readonly Stretch[] },
): boolean {
  const before = search.folded.slice(0, start);
  const after = search.folded.slice(end);
  if (
    /(?:sens|esprit|gout|qualite|love|sense|passion) (?:du|de|de la|de l'|of|for)\s?$/.test(before)
  )
    return false;
  const isField =
    /(?:ans?|annees?|years?'?|mois|months?'?)(?: (?:d'|of )?experience)? (?:en|dans|in|of|as|de|d') ?(?:la |le |l'|the )?$/.test(
      before,
    );
  const isObject =
    isField || cued.some((stretch) => stretch.end <= start && start - stretch.end <= 12);
  const closes = /^\s*(?:$|[,;.():/]|\b(?:et|and|ou|or|&)\s)/.test(after);
  const opens =
    /(?:^|[,;:(•/]|\b(?:et|and|ou|or|&|en|in|de|d'|la|le|l'|les|des|du|un|une|an?|of|the|strong|good|bonne?|gerez|geres|maitrisez|maitrises|connaissez|connais|utilisez|pratiquez|sens du))\s*$/.test(
      before,
    );
  if (isMastered.test(after) && /(?:^|\b(?:la|le|les|l'|the|et|and|,))\s*$/.test(before))
    return true;
  return (isObject && (closes || goesOn.test(after))) || (search.isListed && closes && opens);
}
