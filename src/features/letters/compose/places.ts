/** Words for working for oneself, folded: they stand where an employer would, and are no place. */
const selfEmployed =
  /^(?:freelances?|free-lances?|self[ -]?employed|self employment|independent(?: (?:contractor|consultant|worker))?|contractor|sole trader|own business|independante?|travailleu(?:r|se) independante?|auto[ -]?entrepreneu(?:r|se)|micro[ -]?entrepreneu(?:r|se)|auto[ -]?entreprise|micro[ -]?entreprise|profession liberale|a mon compte|a son compte|freelancing|freelance(?: .{0,30})?)$/u;

/** Words for what one does for oneself, which is no place either. */
const ownProject =
  /^(?:projets? personnels?|personal projects?|side projects?|own projects?|various(?: clients)?|divers(?: clients)?|clients? divers|plusieurs employeurs|several employers|interim|missions? d.interim)$/u;

const foldedName = (name: string) =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();

export const isSelfEmployed = (employer: string): boolean =>
  selfEmployed.test(foldedName(employer));

/** Says whether an employer's name is one that a letter can name as a place. */
export const isPlace = (employer: string): boolean =>
  employer !== "" && !isSelfEmployed(employer) && !ownProject.test(foldedName(employer));

const legalForms = /(?<= )(?:inc|ltd|llc|plc|gmbh|sa|sas|sarl|sasu|ag|bv|corp|co|group|groupe)$/u;

/** Two posts at one employer share this, however the name is spelt. */
export function employerKey(employer: string): string {
  const bare = foldedName(employer)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(legalForms, "")
    .trim();
  return bare === "" ? employer : bare;
}
