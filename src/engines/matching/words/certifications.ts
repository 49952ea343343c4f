/**
 * A certification that one has or has not: its name, folded regular expressions, and the names that it implies. What is
 * also a body of knowledge, as ITIL, is a skill of the table.
 */
export type CertificationRow = readonly [
  name: string,
  pattern: string,
  implies?: readonly string[],
];

const after = "(?: (?:certification|certificate|certified|exam|accreditation|credential)\\b)?";
const before = "(?:(?:certification|certificat|certifiee?|certified|certificate|accreditation) )?";
const aws = "AWS certification";
const azure = "Microsoft Azure certification";
const google = "Google Cloud certification";
const scrum = "Scrum certification";

const awsRow = (name: string, words: string, more: readonly string[] = []): CertificationRow => [
  `AWS Certified ${name}`,
  `(?:aws|amazon)[ -](?:certified |certification )?${words}${after}`,
  [aws, ...more],
];

/** Tried in this order at each place, so that the longer words stand first. */
export const certifications: readonly CertificationRow[] = [
  [
    "CKS",
    `${before}(?:cks\\b|certified kubernetes security specialist)(?: \\(?cks\\)?)?${after}`,
    ["CKA"],
  ],
  [
    "CKAD",
    `${before}(?:ckad\\b|certified kubernetes application developer)(?: \\(?ckad\\)?)?${after}`,
  ],
  ["CKA", `${before}(?:cka\\b|certified kubernetes administrator)(?: \\(?cka\\)?)?${after}`],
  awsRow("Solutions Architect Professional", "solutions? architect[ –-]{1,3}pro(?:fessional)?", [
    "AWS Certified Solutions Architect",
  ]),
  awsRow("Solutions Architect", "solutions? architect(?:[ –-]{1,3}associate)?"),
  awsRow("DevOps Engineer", "devops engineer(?:[ –-]{1,3}professional)?"),
  awsRow("Developer", "certified developer(?:[ –-]{1,3}associate)?"),
  awsRow("SysOps Administrator", "sysops administrator(?:[ –-]{1,3}associate)?"),
  awsRow("Security", "certified security(?:[ –-]{1,3}specialty)?"),
  awsRow("Cloud Practitioner", "cloud practitioner"),
  [
    aws,
    "aws[ -](?:certified|certifiee?|certifications?|certificate)(?! \\w{3,12} (?:architect|engineer))|certifi(?:cations?|ee?|ed) (?:in )?aws\\b",
  ],
  [
    azure,
    "(?:microsoft )?(?:certified:? )?azure (?:administrator|developer|solutions architect|fundamentals|data engineer|security engineer)(?: associate| expert)? certif\\w{2,8}|(?:microsoft |azure )?(?:az|dp|ai|sc|ms|pl|md)-\\d{3}\\b(?: certif\\w{2,8})?|azure[ -](?:certifi\\w{2,8})|certifi(?:cations?|ee?|ed) (?:in )?azure\\b",
  ],
  [
    google,
    "(?:google cloud|gcp) (?:certified )?professional [\\w ]{4,24}(?:architect|engineer|developer)|(?:google cloud|gcp)[ -]certifi\\w{2,8}|certifi(?:cations?|ee?|ed) (?:in )?(?:gcp|google cloud)\\b",
  ],
  [
    "PMP",
    `${before}(?:pmp\\b|project management professional)(?: \\(?pmp\\)?)?(?:®)?${after}`,
    ["CAPM"],
  ],
  ["CAPM", `${before}capm\\b${after}`],
  ["PRINCE2 Practitioner", `${before}prince ?2 practitioner${after}`, ["PRINCE2"]],
  ["PRINCE2", `${before}prince ?2\\b(?: foundation)?${after}`],
  ["PSM III", `${before}psm (?:iii|3)\\b${after}`, ["PSM II", "PSM I", scrum]],
  ["PSM II", `${before}psm (?:ii|2)\\b${after}`, ["PSM I", scrum]],
  [
    "PSM I",
    `${before}(?:psm(?: (?:i|1))?\\b|professional scrum master(?: i\\b)?)${after}`,
    [scrum],
  ],
  [
    "PSPO",
    `${before}(?:pspo(?: (?:i{1,3}|[123]))?\\b|professional scrum product owner)${after}`,
    [scrum],
  ],
  ["CSM", `${before}(?:csm\\b|certified scrum ?master)(?: \\(?csm\\)?)?${after}`, [scrum]],
  ["CSPO", `${before}(?:cspo\\b|certified scrum product owner)${after}`, [scrum]],
  [
    scrum,
    "(?:certification|certificat|certifiee?|certified) (?:en |in )?(?:scrum(?: ?master)?|agile)|scrum(?: ?master)? certifi\\w{2,8}",
  ],
  [
    "SAFe",
    "(?:certification |certifiee? |certified )safe\\b(?: (?:agilist|practitioner|\\d))?|safe (?:agilist|certifi\\w{2,8})",
  ],
  ["CCNP", `${before}ccnp\\b${after}`, ["CCNA"]],
  ["CCNA", `${before}ccna\\b${after}`],
  ["RHCE", `${before}(?:rhce\\b|red hat certified engineer)${after}`, ["RHCSA"]],
  ["RHCSA", `${before}(?:rhcsa\\b|red hat certified system administrator)${after}`],
  ["LPIC", `${before}lpic(?:[ -]?[123])?\\b${after}`],
  ["CEH", `${before}(?:ceh\\b|certified ethical hacker)${after}`],
  ["Terraform Associate", "(?:hashicorp )?(?:certified:? )?terraform associate"],
  [
    "Salesforce Administrator",
    "salesforce (?:certified )?administrator certif\\w{2,8}|salesforce certified administrator",
  ],
  ["CFA", `${before}cfa\\b(?: (?:level (?:i{1,3}|[123])|charter(?:holder)?|niveau \\d))?${after}`],
  ["PIX", "certification pix\\b|pix certification"],
  ["Voltaire", "(?:certification|certificat|projet|score) voltaire"],
  ["ServSafe", `servsafe\\b(?: (?:manager|food handler))?${after}`],
  [
    "inscription à l’ordre",
    "inscri(?:ption|te?s?|tes?)(?: (?:obligatoire|valide))? (?:a l'|au tableau de l')ordre(?: (?:national )?(?:des?|d'|du) [\\w-]{3,25})?",
  ],
];
