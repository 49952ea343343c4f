import type { CompanyPhrases } from "../../phrasebook";

export const jokes: CompanyPhrases["jokes"] = {
  description: [
    "Of {company} one reads {f}; of me one mostly reads the out-of-office message.",
    "{f}: the description of {company} takes one sentence, and mine requires an apology and an appendix.",
    "{source} describes {company} as follows: {f}; I am not mentioned, and I salute the editing.",
    "{onSite}Your site says of {company}: {f}; mine would say “under construction”.",
    "{unsourced}{company} is introduced like this: {f}; I am generally introduced late.",
  ],
  industry: [
    "I am told that {company} works in {f.field}; I work in approximation.",
    "{company} has chosen {f.field}; I have chosen the chair by the radiator.",
    "All I could bring to {f.field} is a draught, and {company} has not asked for one.",
    "The business of {company}, {f.raw}, has the advantage over mine of existing.",
  ],
  seat: [
    "The seat of {company} is in {f.place}; mine has castors and creaks whenever I think.",
    "To find {company}, one need only go to {f.place}; to find me, follow the smell of coffee.",
    "I am too fond of {f.place}, and of {company}, to turn up there.",
    "The head office of {company}, {f.raw}, is dear to me, especially while I am not in it.",
  ],
  founded: [
    "Since {f.year} {company} has managed without me: let us not spoil so fine a run.",
    "{company} has been going since {f.year} without my help, and I detect a method.",
    "In {f.year} came {company}; of my own arrival only my mother still speaks, and she tells it better.",
    "Those beginnings, {f.raw}, went well for {company} without my help; let us spoil nothing.",
  ],
  employees: [
    "{company} counts {f.count} and may still lack one person to move the photocopier for no reason: I have the profile.",
    "With {f.count}, {company} has ample means of avoiding me in a corridor.",
    "With a staff like that, {f.raw}, {company} can afford not to remember my first name.",
  ],
  heading: [
    "As a headline {company} has {f}; on my door I have “Back later”.",
    "{company} puts these words forward: {f}; I put forward my best jumper.",
    "Before {f.short} I take off my hat, and withdraw my application with it.",
    "The headline of {company}, {f}, is easier to remember than my name, which is fortunate.",
  ],
  other: [
    "It is written of {company}: {f}; of me the archives remain charitably silent.",
    "I have learnt this about {company}: {f}; the reverse is not yet the case, so make the most of it.",
  ],
};

export const asides: CompanyPhrases["asides"] = [
  "Nothing in that calls for my presence, and I bow to its clarity.",
  "I contemplate all this with respect and from a safe distance, like a pastry-shop window.",
  "Faced with such a fact, all I could contribute is a spelling mistake.",
  "It would be a shame to add my name to it, which takes up room.",
  "It does very nicely without my opinion, which I shall keep in a cool place.",
  "There is nothing in it for me to correct, which leaves me idle.",
];
