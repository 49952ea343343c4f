/** Folded words of rank and of everyday titles, which tell no trade. */
export const ranks: ReadonlySet<string> = new Set(
  `agent assistant adjoint responsable chef technicien manager manageur engineer ingenieur senior junior officer
  coordinateur coordinatrice coordinator employe charge conseiller conseillere consultant directeur directrice director
  head lead leader specialist specialiste expert superviseur supervisor operateur operatrice operator gestionnaire
  worker staff member associate executive administrator ouvrier ouvriere qualifie polyvalent polyvalente apprenti
  trainee stagiaire poste emploi job role equipe team service services department pole site confirme debutant
  principal chief deputy second premier first pour avec dans with from france groupe group`
    .split(/\s+/u)
    .filter(Boolean),
);
