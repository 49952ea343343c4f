/** These names may be exported twice, each for its reason. The list must only shrink. */
export const sharedNames: Readonly<Record<string, string>> = {
  english: "the texts of one feature in one language, each taken by one neighbour",
  french: "the texts of one feature in one language, each taken by one neighbour",
  recheckSources: "companies/outside.ts loads the function of that name on first use",
  researchCompany: "companies/outside.ts loads the function of that name on first use",
  ...unrelated(
    "Invitation",
    "JobsPage",
    "PROTOCOL_VERSION",
    "Part",
    "Person",
    "Spending",
    "UsersPage",
    "VersionList",
    "bodyOf",
    "countWords",
    "countWordsIn",
    "viewOf",
    "yearOf",
  ),
};

/** Names whose second meaning has no name of its own yet. */
function unrelated(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, "two meanings that stand far apart"]));
}
