import type { CompanyPhrases } from "../phrasebook";

export const company: CompanyPhrases = {
  claims: {
    description: [
      "Of {company} I have kept this description: {f} ({source}).",
      "Here, according to {source}, is what describes {company}: {f}.",
      "To place {company}, I rely on one public sentence: {f} ({source}).",
      "{f}: that is how one may read about {company} ({source}).",
      "{unsourced}{company} is described in these terms: {f}.",
    ],
    industry: [
      "The field of {company} is given by {source} as {f}.",
      "By trade, {company} is filed under this heading: {f} ({source}).",
      "For the business of {company}, {source} gives {f}.",
      "{unsourced}What {company} does is noted as {f}.",
    ],
    seat: [
      "For the head office of {company}, the public entry is {f} ({source}).",
      "An address counts too: for {company}, {source} gives {f}.",
      "Against “head office”, I read for {company}: {f} ({source}).",
      "{unsourced}The head office of {company} is noted as {f}.",
    ],
    founded: [
      "Against “founded”, I read for {company}: {f} ({source}).",
      "The story of {company} begins, according to {source}, with this entry: {f}.",
      "The beginnings of {company} fit on one line: {f} ({source}).",
      "{unsourced}Its founding, for {company}, is noted as {f}.",
    ],
    employees: [
      "Against “staff”, I read for {company}: {f} ({source}).",
      "The size of {company} can be read in this entry: {f} ({source}).",
      "On how many people work at {company}, {source} gives {f}.",
      "{unsourced}Headcount at {company} is noted as {f}.",
    ],
    website: [
      "For the address of {company} on the web I find {f} ({source}).",
      "{unsourced}On the web, {company} is noted at {f}.",
    ],
    heading: [
      "As a headline, {company} has chosen these words: {f} ({source}).",
      "One headline from {company} stayed with me: {f} ({source}).",
      "These are the words that {company} puts forward: {f} ({source}).",
      "{unsourced}{company} uses this headline: {f}.",
    ],
    other: [
      "Another line about {company} caught my attention: {f} ({source}).",
      "About {company} I also note this: {f} ({source}).",
      "From what is public about {company} I keep this: {f} ({source}).",
      "{unsourced}It is also written about {company}: {f}.",
    ],
  },
  ties: [
    "It is with those words in mind that I mention {t.topic}, from my work {t.where}.",
    "My work {t.where} gave me practice in {t.topic}, and that is where this line meets mine.",
    "The link with my own record is {t.topic}: my work {t.where} made a habit of it.",
    "That line is all I know of it, but {t.topic}, which I came to know {t.where}, seems a fair place to start.",
    "If I dwell on {t.topic}, from my work {t.where}, it is because that line invites me to.",
    "What my work {t.where} taught me about {t.topic} is something I would like to try in that setting.",
    "For my part I would arrive with some practice in {t.topic}, from my work {t.where}, and a wish to see what it is worth in your case.",
    "I can see room there for somebody who has met, {t.where}, the questions that come with {t.topic}.",
    "To that setting I would first bring what I know of {t.topic} from my work {t.where}.",
  ],
  plainTies: [
    "I shall not pretend to know more than that; I would sooner learn it from the people who live it.",
    "That line alone was enough to make me want to hear the rest from you.",
    "It gives me a reason to write to you rather than to a general address.",
    "Those few words settle how I would introduce myself when I came.",
    "It is a starting point; you know what comes next, and I would gladly learn it.",
    "One line does not make a company, but it does make one want to ask questions.",
  ],
  tiesOf: {
    description: [
      "Living up to such a sentence takes many trades; mine would do its share through {t.topic}, as {t.where}.",
      "Reading that description, I know where I would begin: {t.topic}, which I came to know {t.where}.",
    ],
    industry: [
      "That field is not the field of all my examples, yet {t.topic}, as practised {t.where}, surely means something in it.",
      "In such a field I would start from what I know: {t.topic}, learnt {t.where}.",
    ],
    seat: [
      "Wherever the desk stands, what I would put on it comes from my work {t.where}: {t.topic}.",
      "A precise address makes an application more concrete, and mine is made concrete by {t.topic}, as practised {t.where}.",
    ],
    founded: [
      "With a story already under way, my work {t.where} taught me to read before proposing, {t.topic} included.",
      "To join a story in progress is to take it seriously, and {t.topic}, which I came to know {t.where}, lends itself to that.",
    ],
    employees: [
      "At your scale, {t.topic}, as I practised it {t.where}, carries another weight.",
      "That size changes how one goes about {t.topic}, which I came to know {t.where} in another setting.",
    ],
    website: ["That is the address I would begin with, before talking it over with you."],
    heading: [
      "The headline made me think of my work {t.where}, and first of all of {t.topic}.",
      "Words put forward like that bind those who keep them; I would do my part through {t.topic}, as {t.where}.",
    ],
    other: [
      "This detail puts my work {t.where} in relief, above all for {t.topic}.",
      "That is the sort of detail that would make me start with {t.topic}, as practised {t.where}.",
    ],
  },
  questions: {
    description: [
      "I would like to know what that description leaves out, and what your teams know by heart.",
      "On an ordinary day, which of those words keeps you busiest?",
      "What would you add to that sentence if you had to rewrite it this morning?",
    ],
    industry: [
      "What is particular about this trade when it is practised with you rather than elsewhere?",
      "Of that field I would like to learn the constraints that cannot be guessed from outside.",
      "About this line of work I would mostly have beginner’s questions, which are sometimes the right ones.",
    ],
    seat: [
      "How do people work between that place and the others, on days when not everyone is there?",
      "I would gladly come and see the place, since a floor plan often explains an organisation chart.",
    ],
    founded: [
      "What have you kept from those beginnings, and what have you been relieved to change?",
      "Between that date and today, which decision still serves you every day?",
    ],
    employees: [
      "How, among so many or so few, does a good idea find its way?",
      "Whom does one need to gather, in a staff of that size, to change something simple?",
    ],
    website: ["Who, among you, decides what is read at that address?"],
    heading: [
      "Who chose those words, and which ones were turned down?",
      "What does that headline become on a Monday morning, in front of a list of tasks?",
    ],
    other: [
      "I would like to hear from you the story behind that line.",
      "What should be added to that detail for it to be properly understood?",
    ],
  },
  jokes: {
    description: [
      "Of {company} one reads {f} ({source}); of me one mostly reads the out-of-office message.",
      "{f} ({source}): the description of {company} takes one sentence, and mine requires an apology and an appendix.",
      "{source} describes {company} as follows: {f}; I am not mentioned, and I salute the editing.",
      "{unsourced}{company} is introduced like this: {f}; I am generally introduced late.",
    ],
    industry: [
      "Under “field”, {company} has {f} ({source}); under the same heading I leave a tasteful blank.",
      "What {company} does is clear, {f} ({source}), whereas what I do varies with lunch.",
      "{unsourced}The business of {company}, {f}, has the advantage over mine of existing.",
    ],
    seat: [
      "The seat of {company} is on record, {f} ({source}); mine has castors and creaks whenever I think.",
      "To find {company}, one need only read {f} ({source}); to find me, follow the smell of coffee.",
      "{unsourced}The head office of {company}, {f}, is dear to me, especially while I am not in it.",
    ],
    founded: [
      "The founding of {company} left a trace, {f} ({source}); mine interests only my mother, who tells it better.",
      "Ever since its founding, {f} ({source}), {company} has managed without me, and I detect a method.",
      "{unsourced}Those beginnings, {f}, went well for {company} without my help; let us spoil nothing.",
    ],
    employees: [
      "On a staff noted as {f} ({source}), {company} still lacks one person to move the photocopier for no reason: I have the profile.",
      "The staff of {company}, {f} ({source}), is ample for avoiding me in a corridor.",
      "{unsourced}With a staff like that, {f}, {company} can afford not to remember my first name.",
    ],
    website: [
      "The address of {company}, {f} ({source}), loads faster than I wake up.",
      "{unsourced}On the web {company} answers at {f}, always, and in that alone it outdoes me.",
    ],
    heading: [
      "As a headline {company} has {f} ({source}); on my door I have “Back later”.",
      "{company} puts these words forward: {f} ({source}); I put forward my best jumper.",
      "{unsourced}The headline of {company}, {f}, is easier to remember than my name, which is fortunate.",
    ],
    other: [
      "It is written of {company}: {f} ({source}); of me the archives remain charitably silent.",
      "I have learnt this about {company}: {f} ({source}); the reverse is not yet the case, so make the most of it.",
      "{unsourced}On {company} one may read {f}; on me one may read the time, slightly fast.",
    ],
  },
  asides: [
    "Nothing in that sentence calls for my presence, and I bow to its clarity.",
    "I reread those words with respect and from a safe distance, like a pastry-shop window.",
    "Faced with such a fact, all I could contribute is a spelling mistake.",
    "It would be a shame to add my name to it, which takes up room.",
    "It does very nicely without my opinion, which I shall keep in a cool place.",
    "There is nothing in it for me to correct, which leaves me idle.",
  ],
};
