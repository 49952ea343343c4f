import type { MatchLevel, OfferGap } from "../../offer";

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

const levels: Readonly<Record<MatchLevel, string>> = {
  excellent: "excellent match",
  very_good: "very good match",
  good: "good match",
  medium: "medium match",
  weak: "weak match",
};

const severities: Readonly<Record<OfferGap["severity"], string>> = {
  blocking: "blocking",
  important: "important",
  minor: "minor",
};

/** The keys are the names that the reader of offers gives to contracts. */
const contracts: Readonly<Record<string, string>> = {
  apprenticeship: "apprenticeship",
  internship: "internship",
  interim: "agency work",
  "fixed-term": "fixed-term",
  permanent: "permanent",
  freelance: "freelance",
  vacation: "sessional",
  seasonal: "seasonal",
  casual: "casual",
  "civil service": "civil service",
  "part-time": "part-time",
  "full-time": "full-time",
};

export const english = {
  title: "Job offers",
  lead: "Keep an offer and see what it asks, sentence by sentence, and which sentence of your profile answers it.",
  form: {
    title: "Keep an offer",
    text: "Text of the offer",
    textHint: "Paste it whole, 20,000 characters at most.",
    url: "Or its address",
    urlHint: "A public page; the text field stays empty then.",
    submit: "Keep and read",
  },
  list: "My offers",
  empty: "None so far",
  emptyHint: "The first offer that you keep will appear here.",
  untitled: "Offer without a title",
  toMatrix: "My CVs against my offers",
  levels,
  severities,
  contracts,
  outOf: (score: number) => `${score} out of 100`,
  noScore: "no score yet",
  remove: "Delete…",
  removeLabel: (title: string) => `Delete the offer “${title}”`,
  back: "All offers",
  removal: {
    title: "Delete this offer?",
    lead: (title: string) => `“${title}” goes for good, with what was read in it.`,
    submit: "Delete for good",
    keep: "Keep it",
  },
  offer: {
    source: "The offer’s page",
    kept: "Kept on",
    score: "Match with my profile",
    noProfile: "You have no profile yet",
    noProfileHint:
      "Write your own CV once, or take it over from an analysis: then each demand finds its answer here.",
    toProfile: "To my profile",
    doubt: "This is perhaps no job offer",
    doubtHint:
      "The text is kept, but it reads like something else, so that it has no score. If it is an offer, keep it again with its title and what it asks.",
    asksNothing: "Nothing in this text is read as a demand, so that there is no score.",
    raise: "What would raise the score",
    raiseHint: "Only if it is true: what your profile does not say is asked, never filled in.",
    gain: (points: number) => `+${points}`,
    gainLabel: (points: number) => counted(points, "point more", "points more"),
    musts: "What it demands",
    wishes: "What it wishes",
    missions: "What is done in the post",
    answered: (count: number, of: number) => `${count} of ${of} answered`,
    proof: "Your profile:",
    partial: "in part",
    partialHint: "Of another field or level than asked: it counts by half.",
    near: "The nearest in your profile:",
    gap: "not in the profile",
    toCheck: "to check",
    toCheckHint:
      "No list of skills knows these words, so that you see best whether they are a demand.",
    answer: "Add it to my profile",
    answerLabel: (quote: string) => `Add it to my profile: ${quote}`,
    inText: (quote: string) => `Show in the text: ${quote}`,
    text: "The offer, with its demands",
    letters: "Write the letters",
  },
  matrix: {
    title: "My CVs against my offers",
    lead: "Each figure says how much of an offer one of your CVs answers, out of 100. The best of a row is marked.",
    offer: "Offer",
    profile: "My profile",
    best: "best",
    none: "–",
    noneLabel: "no score",
    cellLabel: (cv: string, offer: string) => `${cv} against ${offer}`,
    bounded: (most: number) => `The ${most} latest offers and CVs are shown.`,
    noOffers: "Keep an offer first",
    noCvs: "Write your profile, or have a CV analysed, first.",
  },
};

export type OffersMessages = typeof english;
