import type { RawSentence, RawTexts } from "./raw-letter";

const said = (kind: RawSentence["kind"], text: string, ...facts: string[]): RawSentence => ({
  text,
  kind,
  facts,
});

const at = "work:mirabelle:highlight";
const before = "work:grimaud-lune:highlight";

export const english: RawTexts = {
  motivation: ({ name, fact }) => ({
    subject: `Unsolicited application to ${name}`,
    salutation: "Dear Hiring Team,",
    paragraphs: [
      [
        said("motivation", `I should like to put a quiet kind of work at the service of ${name}.`),
        said(
          "company",
          `An encyclopaedia describes ${name} as “${fact("description").text}”, and that was enough to make me read on.`,
          fact("description").id,
        ),
        said(
          "company",
          `The entry goes on: “${fact("summary").text}” That sentence is why this letter is on your desk.`,
          fact("summary").id,
        ),
        said("motivation", "What follows is the short version of what I would bring along."),
      ],
      [
        said(
          "candidate",
          "As Technical Lead at Mirabelle Mobilités since 2021, I look after route planning that marries regional trains, bicycles and a decent pair of shoes.",
          "work:mirabelle",
        ),
        said(
          "candidate",
          "There I cut deployment time from 45 to 6 minutes for a team of 9, and nobody has planned a day around a release since.",
          `${at}:1`,
        ),
        said(
          "candidate",
          "The hosting bill was divided by 3, which saves €84,000 a year, and route planning stayed available 99.97% of the time for 18 months.",
          `${at}:2`,
          `${at}:3`,
        ),
        said(
          "candidate",
          "What pleases me most is harder to plot: 5 junior colleagues whom I guided to their first unaided release.",
          `${at}:4`,
        ),
      ],
      [
        said(
          "candidate",
          "Earlier, I was Software Architect at Grimaud-Lune, the online shop of a house that has made notebooks since for ever.",
          "work:grimaud-lune",
        ),
        said(
          "candidate",
          "We migrated a catalogue of 120,000 items without an hour of downtime, mostly by rehearsing it until it bored us.",
          `${before}:1`,
        ),
        said(
          "candidate",
          "Test coverage rose from 31% to 88% in 14 months, and 4 teams still consult the 70-page architecture guide that came out of it.",
          `${before}:2`,
          `${before}:4`,
        ),
      ],
      [
        said(
          "company",
          `About ${name}, Wikidata notes “${fact("industry").text}” and “${fact("employees").text}”, which tells me on what scale a small mistake would be noticed.`,
          fact("industry").id,
          fact("employees").id,
        ),
        said(
          "candidate",
          "My tools are plain ones: TypeScript, Go and PostgreSQL on most days, Kubernetes and Terraform when a platform asks for them.",
          "skill:services",
          "skill:plateforme",
          "skill:donnees",
        ),
        said(
          "motivation",
          "With them I would first make visible what is slow, then what is fragile, and only then what is ugly.",
        ),
      ],
      [
        said(
          "motivation",
          "I would gladly come and listen to what keeps your teams busy, and say frankly where I could help and where I could not.",
        ),
        said(
          "motivation",
          "A call of 30 minutes would be enough to find out; pick any hour that suits you.",
        ),
      ],
    ],
    closing: "Yours faithfully,",
  }),
  anti: ({ name, fact }) => ({
    subject: "Letter of anti-motivation, not to be taken seriously",
    salutation: "Dear Hiring Team,",
    paragraphs: [
      [
        said("joke", `It is with the calm of long reflection that I ask ${name} not to hire me.`),
        said(
          "company",
          `An encyclopaedia describes ${name} as “${fact("description").text}”, and I would hate to be the footnote.`,
          fact("description").id,
        ),
      ],
      [
        said(
          "joke",
          "I cut deployment time from 45 to 6 minutes for a team of 9, and with it the finest coffee break in the building.",
          `${at}:1`,
        ),
        said(
          "joke",
          "Having divided the hosting bill by 3, I left €84,000 a year lying about with nothing to do.",
          `${at}:2`,
        ),
        said(
          "joke",
          "For 18 months I kept route planning available 99.97% of the time, and so robbed a whole region of its best excuse for being late.",
          `${at}:3`,
        ),
        said(
          "joke",
          "My 5 junior colleagues were guided to their first unaided release, which is to say that I made myself superfluous on purpose.",
          `${at}:4`,
        ),
      ],
      [
        said(
          "joke",
          "At Grimaud-Lune a catalogue of 120,000 items was migrated without an hour of downtime: not one night of pizza and panic to tell the grandchildren about.",
          "work:grimaud-lune",
          `${before}:1`,
        ),
        said(
          "joke",
          "Test coverage went from 31% to 88% in 14 months, and the suspense went out of every Friday afternoon.",
          `${before}:2`,
        ),
        said(
          "joke",
          "I wrote a 70-page architecture guide that 4 teams still consult, although there are excellent novels of that length.",
          `${before}:4`,
        ),
        said(
          "joke",
          "Once the pages were 62% lighter, mobile orders grew by 11%, and the warehouse has not greeted me since.",
          `${before}:3`,
        ),
      ],
      [
        said(
          "joke",
          "In Italian I know enough to order and to apologise, and I rarely need to order.",
          "language:3",
        ),
        said(
          "joke",
          "A sourdough starter named Gérard lives with me and keeps more regular hours than I do.",
          "interest:1",
        ),
        said(
          "joke",
          "The neighbourhood choir puts me in the back row, where my conviction does the least harm.",
          "interest:3",
        ),
        said(
          "joke",
          "Old sea charts interest me for the monsters in the margins alone, which says much about my sense of direction.",
          "interest:2",
        ),
      ],
      [
        said("joke", "You will have noticed a pattern: whatever I touch becomes uneventful."),
        said(
          "joke",
          "Meetings get shorter, alarms stay silent, and sooner or later somebody asks what all those people are for.",
        ),
        said(
          "joke",
          `I therefore trust ${name} to file this letter under furniture, next to the plants.`,
        ),
        said("joke", "Should you insist all the same, I fear that I would come, and on time."),
      ],
    ],
    closing: "Yours faithfully (or not),",
  }),
  slips: [
    () =>
      said("candidate", "All in all I have led 340 people on three continents.", "work:mirabelle"),
    () => said("motivation", "I would be delighted to discuss this with [name of the manager]."),
    ({ name }) =>
      said("motivation", `As a world-class leader in innovation, ${name} is the obvious choice.`),
    () => said("candidate", "I write Rust and Haskell every day.", "skill:services"),
    () => said("candidate", "Before that, I spent two years at Google.", "work:grimaud-lune"),
  ],
};
