import type { JobPhrases } from "../../phrasebook";

const antiSubjects = [
  "Subject: anti-motivation letter (not to be taken seriously), post of {job}",
  "Subject: letter of anti-motivation (tongue firmly in cheek), {job}",
];

const antiOpenings = [
  "The post of {job} has done me no harm, which is why I ask {company} to protect it from me.",
  "I am sorry to present {company} with my non-application for the post of {job}, the fruit of a long absence of reflection.",
  "It is with perfectly manageable enthusiasm that I decline the post of {job} and, by extension, {company}.",
  "If {company} is looking for somebody for the post of {job}, I offer to look as well, in another direction.",
  "Before {company} gives me the post of {job} by mistake, here is what should change your mind.",
];

export const formalJob: JobPhrases = {
  subjects: ["Subject: application for the post of {job}", "Subject: covering letter, {job}"],
  openings: [
    "I should like to apply to {company} for the post of {job}, and this page sets out my reasons.",
    "Please accept this letter as my application for the post of {job}, together with an account of what I could bring to {company}.",
    "For the post of {job}, {company} will expect reasons rather than formulas; here are mine.",
    "The post of {job} is the one for which I should like to offer my work to {company}.",
    "Here, in one page, is why I write about the post of {job} and what {company} could reasonably expect of me.",
    "If {company} thinks of the post of {job} as work to be done, I should like to say how I would go about it.",
  ],
  reasons: [
    "For the post of {job} I would draw first on {t.topic}, as I practised it {h.where}.",
    "What I see in the post of {job} is above all the work to be done, and I would come to it with some practice in {t.topic}.",
    "Under the title {job} I would gladly place {t.topic}, since my work {h.where} laid the groundwork.",
    "The title {job} may cover a good many things; I would like to hear from you which of them matter most.",
    "A post of {job} is judged by what it makes possible for others, and that is how I would take it.",
  ],
  antiSubjects,
  antiOpenings,
};

export const warmJob: JobPhrases = {
  ...formalJob,
  openings: [
    "The post of {job} appeals to me a great deal, and I wanted to say so plainly to everyone at {company}.",
    "I am writing about the post of {job}: I think {company} and I could do good work together.",
    "My first thought on reading the words {job} was of {company}, so I started this letter straight away.",
    "Let’s talk about the post of {job}: here is what I would enjoy about doing it with {company}.",
    "With real pleasure I send you my application for the post of {job}, and a few good reasons for {company} to talk it over with me.",
  ],
  reasons: [
    "For the post of {job} I would start from {t.topic}, which I was lucky enough to practise {h.where}.",
    "What I like about the idea of {job} is that it has room for {t.topic}, as {h.where}.",
    "Behind the title {job} there are surely faces and habits, and I would love to get to know them.",
    "A post of {job} is always shared a little with the people at the next desk, and I like that thought.",
  ],
};

export const directJob: JobPhrases = {
  ...formalJob,
  subjects: ["Subject: application, {job}", "Subject: {job}"],
  openings: [
    "I am applying to {company} for the post of {job}.",
    "This is my application for {job}, addressed to {company}.",
    "The post of {job} interests me, and so does {company}.",
    "For the post of {job}, {company} can count me in.",
    "One post, {job}, and one address, {company}: that is what this letter is about.",
  ],
  reasons: [
    "The post of {job} calls for evidence: my work {h.where} offers some on {t.topic}.",
    "For {job}, my best argument is {t.topic}, as practised {h.where}.",
    "The post of {job} interests me for the work in it.",
    "About the post of {job}, I have precise questions.",
  ],
};
