/** These names may be exported twice, each for its reason. The list must only shrink. */
export const sharedNames: Readonly<Record<string, string>> = {
  english: "the texts of one feature in one language, each taken by one neighbour",
  french: "the texts of one feature in one language, each taken by one neighbour",
  recheckSources: "companies/outside.ts loads the function of that name on first use",
  researchCompany: "companies/outside.ts loads the function of that name on first use",
};
