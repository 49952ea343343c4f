/** Folded words of a mission that say that something is done, and not what. */
export const missionVerbs: ReadonlySet<string> = new Set(
  `assurer participer realiser effectuer garantir veiller contribuer charge charger responsable missions mission
  ferez serez travailler permettre notamment ainsi quotidien ensure support help assist provide carry responsible
  daily work working including various regular general day tasks other`
    .split(/\s+/u)
    .filter(Boolean),
);
