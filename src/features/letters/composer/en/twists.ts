import type { ByTopic } from "../phrasebook";

/** What became of an achievement, told against the one who achieved it, right after it was told. */
export const twists: ByTopic = {
  speed: [
    "Coffee breaks promptly vanished, and with them everything the team knew about my private life.",
    "In doing so I destroyed my own best excuse for going out to buy a croissant.",
    "The time saved was conscientiously reinvested in meetings about the time saved.",
    "Nobody waits any more, and I have had to find some other way of looking indispensable.",
    "My own slowness, by contrast, remains a protected monument.",
  ],
  money: [
    "My taste for expensive pens escaped the general vigilance, and I rely on your discretion.",
    "I have applied the same rigour to my own finances, which is why I am writing to you.",
    "I lose enough umbrellas, however, for the accounts of the universe to balance.",
    "At home I compare the price of yoghurts at great length before buying the dearest.",
    "No stationery was harmed, with the exception of the pen that is still in my pocket.",
  ],
  people: [
    "Everybody is well, thank you; some of them even greet me in the street.",
    "My method is to ask questions until I am shown out of the room.",
    "The secret is that people make progress the moment I leave.",
    "Other people’s independence has this advantage, that it hides how far my own has still to come.",
    "Above all I learnt to delegate, including several things nobody had asked me to do.",
  ],
  teaching: [
    "I am now asked to stop explaining before I have begun.",
    "Having passed everything on, I have nothing left, hence this letter.",
    "My explanations open with “it’s really very simple”, which gives the audience time to escape.",
    "These days I answer every question with a page number and a mysterious look.",
    "The part in which I explain how to do without me is generally held to be the best.",
  ],
  change: [
    "Everything moved without a sound, and my friends are still waiting for the heroic version I had promised them.",
    "At home the same gift allowed me to take down a shelf and never put it back.",
    "I am so fond of change that I put my keys down somewhere new every evening.",
    "Nothing stopped working, apart from my ability to talk about anything else.",
    "I rather miss the old way, with which I shared my faults.",
  ],
  quality: [
    "The errors that remained were mine, and I kept them for sentimental reasons.",
    "I also test chairs, yoghurts and the patience of those around me.",
    "Since then I have been known to search a shopping list for edge cases and forget the bread.",
    "These high standards end mysteriously at my kitchen door.",
    "Finding the faults in a system is a gift; for my own I rely on a community of volunteers.",
  ],
  reliability: [
    "I offer no comparable availability before coffee, when service is not guaranteed.",
    "My house plants, under the same supervision, have produced more mixed results.",
    "Nothing fell over except my telephone, several times, out of solidarity.",
    "Reliability holds no secrets for me, so long as it does not involve reaching the cinema before the film.",
    "I have slept with one eye open ever since, which lends my video calls a disquieting charm.",
  ],
  reach: [
    "None of these people has ever met me, which no doubt explains the success.",
    "My bathroom recitals, by way of comparison, have yet to find their public.",
    "I greet this anonymous crowd, in which my mother occupies a statistically suspicious place.",
    "Fame has been slow in coming: the baker still asks me how to spell my name.",
    "So many people, and not one to help me move the sofa.",
  ],
  automation: [
    "It only remains for a script to learn to write my letters, after which I shall be of no use at all.",
    "In fairness the machine ought to sign this: it, at least, never asks for pudding.",
    "It took me a considerable time to stop wasting time, and I call that a career.",
    "Since then I have devoted myself to the tasks the machine turned down.",
    "The machine has never thanked me, and I see its point.",
  ],
  build: [
    "It works, which has done me great harm among lovers of suspense.",
    "The idea was a good one, and so it is widely suspected of having been somebody else’s.",
    "Making something useful remains an accident that I take care not to repeat at home.",
    "I have talked about it at every dinner since, and am invited to fewer of them.",
    "The original plan fitted on a paper napkin, which has since returned to its proper trade.",
  ],
  other: [
    "I take no pride in it, or only in public.",
    "Since then I have told the story to people who had asked for nothing of the kind.",
    "Looking back, it was a misunderstanding that turned out well.",
    "I live with this success as others live with a bad knee, by alluding to it often.",
    "The credit belongs to the team; the photograph, on the other hand, is of me.",
    "No one has asked me to do it again, and I take the hint.",
    "My friends know the anecdote by heart and leave the table at the opening words.",
  ],
};
