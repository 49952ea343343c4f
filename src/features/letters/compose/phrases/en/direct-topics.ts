import type { ByTopic } from "../../phrasebook";

export const directConvictions: ByTopic = {
  speed: [
    "Waiting is expensive.",
    "Time saved is time to try things.",
    "Slowness can be measured, then fixed.",
    "What is quick gets used more often.",
  ],
  money: [
    "Every expense should be justified.",
    "A known cost is easier to discuss.",
    "Spend less, yes, but put nobody out.",
    "A budget frames the work.",
  ],
  people: [
    "Helping someone improve is real work.",
    "The aim is that they can do without me.",
    "A team moves when the goal is clear.",
    "Guidance is judged by the independence it leaves.",
  ],
  teaching: [
    "What is not passed on gets lost.",
    "Explaining makes me understand.",
    "One trained colleague trains the next.",
    "Passing things on is part of the job.",
  ],
  writing: [
    "What is not written down gets lost.",
    "Writing makes me understand.",
    "One good note saves many questions.",
    "A short text gets read again.",
  ],
  change: [
    "A good change goes unnoticed.",
    "Replace things in steps.",
    "Caution is part of the plan.",
    "Nobody should miss anything.",
  ],
  quality: [
    "An error found early is cheap.",
    "Quality needs frequent checks.",
    "Checking is a habit.",
    "Trust comes from evidence.",
  ],
  reliability: [
    "A promised service must hold.",
    "Reliability is prepared on quiet days.",
    "Lasting matters more than shining.",
    "No one notices, and that is good.",
  ],
  reach: [
    "At that scale every detail counts.",
    "Behind the number there are people.",
    "Volume demands rigour.",
    "Small slips multiply there.",
  ],
  automation: [
    "What repeats should be automated.",
    "Understand the task before handing it over.",
    "Time given back is the measure.",
    "Machines repeat, teams decide.",
  ],
  build: [
    "Deliver early, listen, correct.",
    "A good tool is soon forgotten.",
    "The hardest part is adding nothing more.",
    "Useful first, handsome later.",
  ],
  other: [
    "Detail matters.",
    "Well-framed work is quickly explained.",
    "Patience pays.",
    "Useful work bears repeating.",
  ],
};

export const directWishes: ByTopic = {
  speed: [
    "Give me something slow to fix.",
    "If a step dragged on your side, I would start with it.",
    "A delay that is too long would be a good first subject.",
  ],
  money: [
    "A bill to review would suit me well.",
    "I would look at your costs, beside the people who know them.",
    "If things need counting, I count.",
  ],
  people: [
    "I would gladly help beginners.",
    "If you take on juniors, I will do my share.",
    "Coaching colleagues would suit me.",
  ],
  teaching: [
    "I can explain what everyone keeps asking.",
    "Beginners to train would suit me.",
    "If people need training, I train.",
  ],
  writing: [
    "I can write down what everyone keeps asking.",
    "Documentation in need of repair suits me.",
    "If something needs writing, I write.",
  ],
  change: [
    "An old system to replace would be a good start.",
    "If a transition lies ahead, count me in.",
    "Postponed projects interest me.",
  ],
  quality: [
    "Checking does not put me off.",
    "I would catch errors early with you too.",
    "If proof is needed, I produce it.",
  ],
  reliability: [
    "A service that must not stop interests me.",
    "I would take my share of the on-call rota.",
    "Questions about failure are best asked before it.",
  ],
  reach: [
    "A large audience calls for care, and I take it.",
    "I would work close to your users.",
    "If things must grow, let us talk.",
  ],
  automation: [
    "Is there a chore you repeat? Show it to me.",
    "I would hand time back to your teams.",
    "Whatever you still do by hand interests me.",
  ],
  build: [
    "A project at the sketch stage suits me.",
    "Give me a need and a few users.",
    "I can start from nothing, with the people who are waiting.",
  ],
  other: [
    "A badly defined subject suits me.",
    "I would take on similar work.",
    "Give me something that needs patience.",
  ],
};
