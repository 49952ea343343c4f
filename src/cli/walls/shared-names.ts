/** Names that may be exported twice, each with the reason. The list only ever shrinks. */
export const sharedNames: Readonly<Record<string, string>> = {
  english: "the texts of one feature in one language, each taken by one neighbour",
  french: "the texts of one feature in one language, each taken by one neighbour",
  recheckSources: "companies/outside.ts loads the function of that name on first use",
  researchCompany: "companies/outside.ts loads the function of that name on first use",
  ...unrelated(
    "AreaField",
    "CompanyCandidate",
    "CompanyFact",
    "Composer",
    "Found",
    "HistoryPage",
    "Invitation",
    "JobId",
    "JobsPage",
    "LetterLength",
    "LetterTone",
    "Line",
    "Member",
    "PROTOCOL_VERSION",
    "Part",
    "Person",
    "Place",
    "Placed",
    "Reading",
    "Refusal",
    "Role",
    "SelectField",
    "Spending",
    "UsersPage",
    "VersionList",
    "Written",
    "bodyOf",
    "countCharacters",
    "countWords",
    "countWordsIn",
    "createLog",
    "keyOf",
    "placeOf",
    "viewOf",
    "yearOf",
  ),
};

/** Names whose second meaning has no name of its own yet. */
function unrelated(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, "two meanings that stand far apart"]));
}
