import type { CompanyPhrases } from "../../phrasebook";

/** What was found of the company, in short sentences. */
export const directCompany = {
  claims: {
    description: [
      "{onSite}Your site puts it like this: {f}.",
      "{onSite}I read on your site: {f}.",
      "{source} says of you: {f}.",
      "{source} sums it up: {f}.",
      "{unsourced}It is said of you: {f}.",
    ],
    industry: [
      "{company} works in {f.field}.",
      "Your field: {f.field}.",
      "The trade of {company}: {f.field}.",
      "What you do is noted as {f.raw}.",
    ],
    seat: [
      "Your head office is in {f.place}.",
      "{company} has its head office in {f.place}.",
      "Your head office is noted as {f.raw}.",
    ],
    founded: [
      "{company} has been going since {f.year}.",
      "You began in {f.year}.",
      "Your beginnings are noted as {f.raw}.",
    ],
    employees: [
      "{company} counts {f.count}.",
      "You count {f.count}.",
      "Your size is noted as {f.raw}.",
    ],
    heading: [
      "{onSite}On your site you write {f}.",
      "{onSite}Your headline: {f}.",
      "{source} gives these words as yours: {f}.",
      "{unsourced}Your words: {f}.",
    ],
    other: ["{source} adds: {f}.", "{onSite}Your site adds: {f}.", "{unsourced}Another fact: {f}."],
  },
  ties: {
    description: [
      "I would bring {t.topic} to that, as {t.where}.",
      "My share: {t.topic}, as {t.where}.",
      "To that I would answer with {t.topic}, as {t.where}.",
      "My link with that sentence, {t.where}: {t.topic}.",
    ],
    industry: [
      "To {f.field} I would bring {t.topic}, as {t.where}.",
      "From my work {t.where}, {t.topic} can be of use in {f.field}.",
      "Between {f.field} and my work {t.where} I see one link: {t.topic}.",
      "{raw}That field must call for {t.topic}, as my work {t.where} did.",
    ],
    heading: [
      "{f.short} reminds me of my work {t.where}: {t.topic}.",
      "To {f.short} I would answer with {t.topic}, as {t.where}.",
      "{long}That headline reminds me of my work {t.where}.",
    ],
    other: ["It reminds me of my work {t.where}."],
  },
  thoughts: {
    description: [
      "Let us talk about it.",
      "That is why I am writing.",
      "I would like to see that at close quarters.",
    ],
    industry: [
      "I want to learn {f.named} from you.",
      "Show me {f.named} from the inside.",
      "The field counts too: {f.field}.",
      "Tell me about {f.field}, and I will take notes.",
      "{raw}I want to learn that field from you.",
    ],
    seat: [
      "I can come and see you in {f.place}.",
      "Let us meet in {f.place}, if you like.",
      "I would gladly come to {f.place}.",
      "{raw}I can come and see you.",
    ],
    founded: [
      "What has lasted since {f.old} should be understood before it is changed, and I would start that way at your firm.",
      "Your firm, begun in {f.young}, still has things to invent: count me in.",
      "I would read what you have done since {f.year} before proposing anything.",
      "You have been at work since {f.year}: I would listen first.",
      "{raw}I would read your story first.",
    ],
    employees: [
      "Among your {f.staff}, I would soon know whom to ask.",
      "Your {f.staff} know what I do not.",
      "To join {f.staff} is first to learn your names.",
      "{raw}Your size matters to me.",
    ],
    heading: [
      "You write {f.short}: I take you at your word.",
      "I would like to see your headline, {f.short}, at work.",
      "Show me what {f.short} means.",
      "I can work where people write {f.short}.",
      "{f.short}: I like that sentence of yours.",
      "{long}I would like to see that headline at work.",
    ],
    other: ["Let us talk about that too."],
  },
  questions: {
    description: ["What does that sentence leave out?"],
    industry: [
      "What is hard about {f.field}?",
      "How much of {f.field} does one need to start?",
      "{raw}What is hard about this trade?",
    ],
    seat: [
      "Who works in {f.place}?",
      "What is decided in {f.place}?",
      "{raw}Who works on site?",
      "What have you kept from {f.year}?",
      "What have you changed since {f.year}?",
      "{raw}What have you kept from your beginnings?",
    ],
    founded: [
      "What have you kept from {f.year}?",
      "What have you changed since {f.year}?",
      "{raw}What have you kept from your beginnings?",
    ],
    employees: [
      "Among your {f.staff}, with whom would I be working?",
      "How do your {f.staff} keep in step?",
      "{raw}With whom would I be working?",
    ],
    heading: [
      "What does your headline, {f.short}, change at work?",
      "Where does your headline, {f.short}, show at work?",
      "{long}What does that headline change at work?",
    ],
    other: ["What should be added?"],
  },
} satisfies Partial<CompanyPhrases>;
