import { has, allOf } from "./patterns";
import { concernsCompany, type Line, type Reading } from "./reading";
import type { Finding } from "./violation";
import { claims, holdings } from "./words/phrases";
import { negativeWords } from "./words/decency";

/** Verbs that say something of the company whose name stands before them. */
const asserting =
  /(?:(?:^|[,;:.—–] |\b(?:que|qu'|that|because|parce que|car|since|chez|and|et) ?)¤+|¤,? (?:qui|which|who)) (?:is (?!looking|hiring)|are |was |has (?!not )|have |est |a (?!¤)|possede|compte |emploie|employs?|runs |leads |dominate|develops?|developpe|builds? |makes? |produit|produces?|sells? |vend |innove|innovates?|recrute|opere|operates?|invest|grew |grows |serves? |sert |propose |offers? |fabrique|conçoit|concoit|designs? |excels?|excelle)/u;
const doubting =
  /(?<!\p{L})(?:if|whether|si|s'il|s'ils|could|were to|pourrait|serait|would|before|avant)(?!\p{L})/u;

export function checkCompany(line: Line, { sources, world }: Reading): Finding[] {
  const sourced = line.cited.some(({ of }) => of === "company");
  if (line.kind === "company" && !sourced) {
    return [{ code: "company_unsourced", excerpt: line.text }, ...negative(line)];
  }
  const isCandidates = [...sources.values()].some(
    ({ fact }) => fact?.kind === "role" && fact.employer === world.company,
  );
  if (sourced || isCandidates || line.kind === "heading") return negative(line);
  return [...claimsOf(line), ...negative(line)];
}

function claimsOf(line: Line): Finding[] {
  if (!concernsCompany(line)) return [];
  const counted =
    /(?<!\p{L})(?:your|vos|votre) (?:\p{L}+ )?\d/u.test(line.folded) && has(holdings, line.folded);
  if (counted) return [{ code: "company_claim", excerpt: line.text }];
  const clean = line.folded.replaceAll(/["«“][^"»”]*["»”]/gu, "");
  const said = allOf(claims, clean).filter(
    (words) => !line.cited.some(({ folded }) => folded.includes(words)),
  );
  if (said.length > 0) return said.map((excerpt) => ({ code: "company_claim", excerpt }));
  const asserted = asserting.exec(line.folded);
  if (!asserted || doubting.test(line.folded.slice(0, asserted.index + 1))) return [];
  return line.folded.endsWith("?") ? [] : [{ code: "company_claim", excerpt: line.text }];
}

function negative(line: Line): Finding[] {
  if (!concernsCompany(line)) return [];
  return allOf(negativeWords, line.folded)
    .filter((words) => !line.cited.some(({ folded }) => folded.includes(words)))
    .map((excerpt) => ({ code: "negative_company", excerpt }));
}
