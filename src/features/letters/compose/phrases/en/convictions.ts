import type { ByTopic } from "../../phrasebook";

/** What the writer draws from an achievement, said right after it. */
export const convictions: ByTopic = {
  speed: [
    "It left me with a rule: waiting is a cost that nobody invoices and everybody pays.",
    "Saving time is only worth while once you have decided what it is for, and that is the question I begin with.",
    "Speed, as I see it, is a form of courtesy to whoever is waiting.",
    "People try more things once they no longer have to wait for the answer, and that is the true gain.",
    "One soon measures what has been gained; I try to look at who gets it back as well.",
  ],
  money: [
    "Spending less interests me on one condition: that nobody’s working day becomes worse for it.",
    "A budget is a design constraint like any other, and often the most fruitful.",
    "Company money deserves to be treated as though each line had to be justified aloud.",
    "Knowing what a decision costs is a great help in making better ones.",
    "Savings that nobody can explain have a way of coming back, so I prefer to explain them.",
  ],
  people: [
    "Helping someone to grow is the best investment I know, and the slowest.",
    "Teams go far when everyone in them knows why, and I take trouble over the why.",
    "You can tell good guidance, I think, by what people end up deciding without having to ask.",
    "Nothing tells me more about my work than what others can do afterwards without me.",
    "My favourite moment is the one when somebody’s question outgrows my answer.",
  ],
  teaching: [
    "What one person alone knows sooner or later leaves with that person, so passing things on is part of the job.",
    "Explaining is still my way of checking that I have understood.",
    "Passing on knowledge takes time on the day and gives it back every week.",
    "Knowledge kept to oneself ages badly, and I prefer to see it travel.",
    "A good explanation is one that need not be given again.",
  ],
  writing: [
    "What is written down nowhere sooner or later leaves with somebody.",
    "Writing is still my way of checking that I have understood.",
    "A clear page goes on working while its author is on holiday.",
    "One good page saves more meetings than it cost in hours.",
    "I write first of all for the reader in a hurry, who is nearly always the one I have.",
  ],
  change: [
    "Changing what works takes more tact than technique, and the slow part does not frighten me.",
    "A successful transition is one that nobody mentions on the following Monday.",
    "Big moves suit me best when they are made one small box at a time.",
    "The delicate thing is never to add; it is to replace without anyone missing anything.",
    "Old systems have my respect, as people do who have held out for a long time.",
  ],
  quality: [
    "Quality shows mostly in what does not happen, and it takes some constancy to enjoy that.",
    "A fault found early is a conversation; found late, it is an incident.",
    "I believe in modest checks, repeated until no one notices them any more.",
    "Confidence in a piece of work is made of small proofs, patiently piled up.",
    "High standards are not a mood; they are a short list, read again each time.",
  ],
  reliability: [
    "Reliability is built on quiet days, and I happen to like quiet days.",
    "Lasting impresses me more than shining.",
    "A promise of service means something only if it holds when nobody is looking.",
    "People soon forget what never breaks, and I can think of no finer compliment.",
    "The calm of a team says a good deal about the state of what it runs.",
  ],
  reach: [
    "Behind a large number I try to remember that there is, each time, one person in a hurry.",
    "Serving many people is a lesson in modesty: the smallest carelessness is multiplied.",
    "Volume does not impress me much; the rigour it demands, on the other hand, I enjoy.",
    "At that scale, small attentions turn into large savings.",
    "The wider the audience, the more simplicity it takes to lose no one on the way.",
  ],
  automation: [
    "To automate is to relieve people of the part of their day that resembles them least.",
    "A repeated task deserves to be understood before it is handed to a machine, and the understanding is what interests me.",
    "I would sooner a machine were bored in my place, provided that I know what it is doing.",
    "Time handed back to others is a measure that suits me better than lines produced.",
    "The best automatic step is one that can still be done by hand on a bad day.",
  ],
  build: [
    "I like a blank page, provided I know who will be using what ends up on it.",
    "Building is largely a matter of giving things up methodically; the hard part is what one does not add.",
    "Give me something small and right, delivered early, and then time to listen.",
    "You can tell a good tool by the fact that the people using it talk about something else.",
    "First sketches serve mostly to find out what the real question is.",
  ],
  other: [
    "The lesson I draw is that work well framed at the start is easily explained at the end.",
    "Detail matters, especially when nobody asks for it.",
    "That sort of work is won by patience rather than brilliance, which suits me.",
    "A thing properly done leaves few traces, apart from the wish to do it again.",
    "Few things hold out for long against attention, which is good news.",
  ],
};
