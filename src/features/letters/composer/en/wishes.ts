import type { ByTopic } from "../phrasebook";

/** What the writer would gladly take on next, in the light of an achievement; nothing is assumed of the company. */
export const wishes: ByTopic = {
  speed: [
    "If anything with you takes longer than it ought to, that is where I would gladly begin.",
    "Give me a delay that everyone has grown resigned to; those are my favourites.",
    "Waiting times believed to be incompressible are among the subjects I would take on with pleasure.",
  ],
  money: [
    "If there is an expense nobody dares question any more, I would ask the question, with tact and with figures.",
    "I would happily go through costs with you, provided I could do so beside the people who know them.",
    "Reading an invoice line by line does not bore me, and I would gladly do it for you.",
  ],
  people: [
    "If there are beginners in the team, I would like to give them a regular share of my time.",
    "Accompanying newcomers would be a pleasure, since one learns one’s own trade again that way.",
    "Working with people less experienced than I am, or a good deal more, would suit me equally.",
  ],
  teaching: [
    "If some piece of knowledge lives only in a few heads, I can help to get it on to paper.",
    "Gladly would I take charge of the explanations that everybody asks for and nobody has time to write.",
    "Training, documenting, answering questions: the tasks that tend to be put off are ones I enjoy.",
  ],
  change: [
    "If a delicate transition lies ahead of you, I would like to be among those who prepare it, preferably well in advance.",
    "An old system to be replaced gently would be, for me, an excellent subject to start on.",
    "Work that gets postponed because nothing may be interrupted attracts me more than any other.",
  ],
  quality: [
    "I would like to help mistakes be noticed early, with you, and be put right without drama.",
    "If quality is a matter of debate among you, it is a debate I would join with examples in hand.",
    "The thankless work of checking does not put me off: I would take it on, and try to make it short.",
  ],
  reliability: [
    "If any service of yours must never stop, I would be glad to watch over it.",
    "Questions of continuity, which tend to be asked after the failure, are ones I would rather ask before it.",
    "I would readily accept my share of the patience, and of the telephone, that a dependable service demands.",
  ],
  reach: [
    "If your work reaches a great many people, I know the prudence that requires and would take my share of it.",
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
    "I would like to find problems of that sort with you, where patience counts for more than panache.",
    "If work of the same kind awaits you, I would set about it with pleasure.",
  ],
};
