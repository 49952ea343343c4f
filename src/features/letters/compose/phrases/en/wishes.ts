import type { ByTopic } from "../../phrasebook";

/** What the writer would gladly take on next, in the light of an achievement; nothing is assumed of the company. */
export const wishes: ByTopic = {
  speed: [
    "If anything on your side took longer than it ought to, that is where I would gladly begin.",
    "Give me a delay that everyone has grown resigned to; those are my favourites.",
    "Waits that everyone believes cannot be shortened are among the things I would take on with pleasure.",
  ],
  money: [
    "If there were an expense nobody dared question any more, I would ask the question, with tact and with figures.",
    "I would happily go through costs with you, provided I could do so beside the people who know them.",
    "Reading an invoice line by line does not bore me, and I would gladly do it for you.",
  ],
  people: [
    "If there are beginners in the team, I would like to give them a regular share of my time.",
    "Helping newcomers find their feet would be a pleasure, since one learns one’s own trade again that way.",
    "Working with people less experienced than I am, or a good deal more, would suit me equally.",
  ],
  teaching: [
    "If some piece of knowledge lives only in a few heads, I can help it to travel.",
    "I would gladly take charge of the explanations that everybody asks for and nobody has time to give.",
    "Training, showing, answering questions: the tasks that tend to be put off are ones I enjoy.",
  ],
  writing: [
    "If some piece of knowledge lives only in a few heads, I can help to get it on to paper.",
    "I would gladly take charge of the explanations that everybody asks for and nobody has time to write.",
    "Documentation that no one dares open any more would be a good first subject for me.",
  ],
  change: [
    "If a delicate transition lies ahead of you, I would like to be among those who prepare it, preferably well in advance.",
    "An old system to be replaced gently would be, for me, an excellent subject to start on.",
    "Work that gets postponed because nothing may be interrupted attracts me more than any other.",
  ],
  quality: [
    "I would like to help you notice mistakes early and put them right without drama.",
    "If quality were a matter of debate among you, it is a debate I would join with examples in hand.",
    "The thankless work of checking does not put me off: I would take it on, and try to make it short.",
  ],
  reliability: [
    "If any service of yours had to run without a break, I would be glad to watch over it.",
    "Questions of continuity, which tend to be asked after the failure, are ones I would rather ask before it.",
    "I would readily accept my share of the patience, and of the telephone, that a dependable service demands.",
  ],
  reach: [
    "If your work reaches a great many people, I know the care that requires and would take my share of it.",
    "Taking on more without losing the sense of detail is an exercise I would gladly repeat with you.",
    "I would like to work close to the people who use what you make, and to keep count of their irritations.",
  ],
  automation: [
    "If some chore in your week is still redone by hand, do introduce me to it.",
    "Spotting what repeats itself and making it quietly disappear is something I would be glad to do again.",
    "I would like to hand time back to your teams and let them decide what to do with it.",
  ],
  build: [
    "If you have a project that is still a sketch, I would like to talk about it before the lines get too firm.",
    "A rough need and a few patient users would be enough for me to begin.",
    "I would willingly take in hand something that does not exist yet, alongside those who are waiting for it.",
  ],
  other: [
    "Give me a subject whose terms are not clear yet; making them clear is the part I like best.",
    "I would like to find problems of that sort again, where patience counts for more than panache.",
    "If work of the same kind awaited you, I would set about it with pleasure.",
  ],
};
