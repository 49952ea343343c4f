import type { Violation, ViolationCode } from "./violation";

type Message = (excerpt: string) => Violation["message"];

const of =
  (fr: string, en: string): Message =>
  (excerpt) => ({ fr: fr.replace("…", () => excerpt), en: en.replace("…", () => excerpt) });

export const messages: Readonly<Record<ViolationCode, Message>> = {
  no_fact: of(
    "Cette phrase ne repose sur aucun fait de votre profil.",
    "This sentence rests on no fact of your profile.",
  ),
  unknown_fact: of("Le fait cité « … » n’existe pas.", "The cited fact “…” does not exist."),
  kind: of(
    "Une phrase de ce genre (…) n’a pas sa place ici.",
    "A sentence of this kind (…) does not belong here.",
  ),
  number: of(
    "Le nombre « … » ne figure dans aucun fait cité.",
    "No cited fact carries the number “…”.",
  ),
  date: of("La date « … » ne figure dans aucun fait cité.", "No cited fact carries the date “…”."),
  percentage: of(
    "Le pourcentage « … » ne figure dans aucun fait cité.",
    "No cited fact carries the percentage “…”.",
  ),
  duration: of(
    "La durée « … » ne figure dans aucun fait cité.",
    "No cited fact carries the duration “…”.",
  ),
  money: of(
    "Le montant « … » ne figure dans aucun fait cité.",
    "No cited fact carries the amount “…”.",
  ),
  company_number: of(
    "« … » est un chiffre de l’entreprise, pas le vôtre.",
    "“…” is the company’s figure, not yours.",
  ),
  offer_number: of(
    "« … » vient de l’offre, pas de votre profil.",
    "“…” comes from the offer, not from your profile.",
  ),
  employer: of(
    "L’employeur « … » ne figure dans aucun fait cité.",
    "No cited fact carries the employer “…”.",
  ),
  title: of(
    "Le titre « … » ne figure dans aucun fait cité.",
    "No cited fact carries the title “…”.",
  ),
  degree: of(
    "Le diplôme ou l’école « … » ne figure dans aucun fait cité.",
    "No cited fact carries the degree or school “…”.",
  ),
  tool: of("L’outil « … » ne figure dans aucun fait cité.", "No cited fact carries the tool “…”."),
  name: of("Le nom « … » ne figure dans aucun fait cité.", "No cited fact carries the name “…”."),
  company_unsourced: of(
    "Cette phrase sur l’entreprise ne cite aucune source.",
    "This sentence about the company cites no source.",
  ),
  claimed_gap: of(
    "L’offre demande « … », que le profil n’a pas.",
    "The offer asks for “…”, which the profile does not have.",
  ),
  company_claim: of(
    "« … » affirme quelque chose de l’entreprise sans source.",
    "“…” claims something of the company without a source.",
  ),
  other_company: of("Une autre entreprise est nommée : « … ».", "Another company is named: “…”."),
  negative_company: of("« … » dit du mal de l’entreprise.", "“…” speaks ill of the company."),
  placeholder: of("Un blanc est resté à remplir : « … ».", "A blank was left to fill in: “…”."),
  markup: of(
    "Une marque de mise en forme est restée : « … ».",
    "A formatting mark was left behind: “…”.",
  ),
  self_talk: of(
    "« … » parle de la rédaction, pas de la candidature.",
    "“…” speaks of the writing, not of the application.",
  ),
  wrong_language: of(
    "Ce texte n’est pas dans la langue de la lettre : « … ».",
    "This is not in the language of the letter: “…”.",
  ),
  too_short: of("La lettre est trop courte (… mots).", "The letter is too short (… words)."),
  too_long: of("La lettre est trop longue (… mots).", "The letter is too long (… words)."),
  repeated_opening: of(
    "Plusieurs phrases commencent par « … ».",
    "Several sentences begin with “…”.",
  ),
  cliche: of("« … » est une formule usée.", "“…” is a worn phrase."),
  no_humour: of(
    "L’objet ne dit pas que la lettre est humoristique : « … ».",
    "The subject does not say that the letter is a joke: “…”.",
  ),
  not_inverted: of(
    "Trop peu de faits de l’autre lettre sont retournés (…).",
    "Too few facts of the other letter are turned around (…).",
  ),
  untied_jokes: of(
    "Trop peu de plaisanteries reposent sur un fait (…).",
    "Too few jokes rest on a fact (…).",
  ),
  insult: of("« … » est une insulte ou une grossièreté.", "“…” is an insult or a vulgarity."),
  protected_trait: of(
    "« … » touche à ce dont on ne plaisante pas ici.",
    "“…” touches on what is not joked about here.",
  ),
  instruction: of(
    "« … » a l’allure d’une instruction, pas d’une lettre.",
    "“…” looks like an instruction, not like a letter.",
  ),
  link: of("Un lien qui n’est pas le vôtre : « … ».", "A link that is not yours: “…”."),
  contact: of(
    "Une adresse ou un numéro qui n’est pas le vôtre : « … ».",
    "An address or number that is not yours: “…”.",
  ),
};
