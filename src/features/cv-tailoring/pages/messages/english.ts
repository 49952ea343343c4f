import type { TemplateName } from "../../../../engines/cv-layout/cv-content";
import type { TailoringWarning } from "../../cv/warnings";
import type { ShownPart, LeftReason } from "../../page-data/part-lines";
import type { ScoreParts } from "../../widgets/advanced-score";

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
const points = (count: number) => counted(count, "point", "points");

export const english = {
  title: "Tailored CVs",
  lead: "Choose an offer. Atelier fits the lines of your profile that answer it to a page, invents nothing, and says what every line is worth.",
  form: {
    title: "Tailor a CV",
    offer: "Offer",
    offerHint: "The newest offers come first.",
    template: "Template",
    pages: "Pages",
    onePage: "One page",
    twoPages: "Two pages",
    settings: "Further choices",
    minScore: "Minimum score",
    minScoreHint: "From 0 to 100. Lines that answer the offer less stay out.",
    maxExperiences: "Experiences at most",
    maxBullets: "Lines per experience at most",
    photo: "With the photo of my profile",
    submit: "Tailor my CV",
    working: "The page is being composed: every line is weighed against the offer.",
  },
  templates: {
    modern: "Modern",
    tech: "Technical",
    compact: "Compact",
    spacious: "Spacious",
  } satisfies Record<TemplateName, string> as Record<TemplateName, string>,
  templateHints: {
    modern: "two columns",
    tech: "skills first",
    compact: "most lines",
    spacious: "large type",
  } satisfies Record<TemplateName, string> as Record<TemplateName, string>,
  refusals: {
    quota: "The CVs of this hour are used up",
    toPlans: "See the plans",
    toProfile: "To my profile",
    toOffers: "To my offers",
  },
  noProfile: "First comes your profile",
  noProfileHint:
    "A CV is tailored from what you have done. Write it once, or take it over from a CV that you have analysed.",
  thinProfile: "Your profile says too little yet",
  thinProfileHint: "Add a post, a project, a skill or a degree: a page is made of these.",
  noOffers: "Then comes an offer",
  noOffersHint:
    "Keep the offer you would like to answer: its words decide what stands on the page.",
  keepOffer: "Keep an offer",
  fillProfile: "Fill in my profile",
  fromAnalysis: "Analyse a CV",
  list: "My tailored CVs",
  empty: "None yet",
  emptyHint: "The first CV that you tailor will appear here.",
  untitled: "Offer without a title",
  pagesOf: (pages: number) => counted(pages, "page", "pages"),
  match: (score: number) => `matches by ${score} of 100`,
  remove: "Delete…",
  removeLabel: (title: string) => `Delete the CV for “${title}”`,
  back: "All tailored CVs",
  removal: {
    title: "Delete this CV?",
    lead: (title: string) =>
      `The CV for “${title}” disappears for good. Your profile and the offer stay.`,
    submit: "Delete for good",
    keep: "Keep it",
  },
  cv: {
    madeAt: "tailored on",
    toOffer: "The offer",
    downloads: "Download",
    pdf: "PDF",
    docx: "Word",
    json: "JSON Resume",
    drawing: "The page",
    page: (number: number, of: number) => `Page ${number} of ${of}`,
    fill: (percent: string) => `the last one is ${percent} full`,
    templates: "Switch the template",
    templatesHint: "Each picture shows what the switch would give. It does not count as a new CV.",
    settings: "Settings",
    apply: "Apply",
    undo: "Undo",
    undoHint: "Takes the last move back.",
    worth: (count: number) => `This page is worth ${points(count)}`,
    worthHint:
      "Points say what the lines bring against this offer. Lines below your minimum score count none. Of all the pages that fit, the one worth the most stands here.",
    basis: {
      tailored: (terms: number, before: number) =>
        `It answers ${counted(terms, "demand", "demands")} of the offer; your profile in its own order would answer ${before}.`,
      lines: (lines: number, before: number) =>
        `It has ${counted(lines, "line", "lines")} that matter most for the offer; your profile in its own order would have ${before}.`,
      neverWorse: "Never worse than your CV as it is: this is compared each time.",
      untailored:
        "No tailored page was better than your profile in its own order, so that one stands here.",
    },
    warnings: {
      all_below_min_score:
        "No line reaches your minimum score; the best ones stand in for them. Lower the score to choose yourself.",
      filled_below_min_score:
        "Lines below your minimum score fill the room that the others leave; they count no points.",
      no_room:
        "Lines that are worth something for this offer do not fit; they stand under “Left out”, with what each costs.",
      photo_missing: "There is no photo to print, so the CV has none.",
      pinned_too_tall:
        "What you hold does not all fit on the page; release a line, or allow two pages.",
      template_changed: "This template would leave the page too empty; a roomier one was taken.",
      untailored_served: "The profile in its own order is served, because nothing beat it.",
    } satisfies Record<TailoringWarning, string> as Record<TailoringWarning, string>,
    fitted: (name: string) => `Printed as “${name}”.`,
  },
  lines: {
    title: "Line by line",
    counts: (kept: number, left: number) => `${kept} on the page, ${left} left out`,
    hint: "The number on a button is what the move costs the page, before you press.",
    show: "Show",
    shows: { all: "All", kept: "On the page", left: "Left out" },
    parts: {
      summary: "Summary",
      experience: "Experience",
      projects: "Projects",
      skills: "Skills",
      education: "Education",
      certificates: "Certificates",
      languages: "Languages",
    } satisfies Record<ShownPart, string> as Record<ShownPart, string>,
    kept: "on the page",
    left: "left out",
    pinned: "held",
    answers: "Answers",
    must: "required",
    nice: "wished for",
    answersNothing: "Answers no demand by itself.",
    score: (score: number) => `Score ${score} of 100`,
    scoreParts: {
      relevance: "Relevance",
      ats: "Terms of the offer",
      metrics: "Figures",
      recency: "Recency",
      seniority: "Seniority",
    } satisfies Record<keyof ScoreParts, string> as Record<keyof ScoreParts, string>,
    part: (score: number, weight: string) => `${score} × ${weight}`,
    out: "Take out",
    in: "Put in",
    pin: "Hold",
    free: "Release",
    ofLine: (text: string) => `: ${text}`,
    cost: (count: number) =>
      count === 0 ? "±0" : `${count > 0 ? "−" : "+"}${Math.abs(count).toLocaleString("en")}`,
    outCosts: (count: number) =>
      count > 0 ? `Taking it out costs ${points(count)}.` : "Taking it out costs nothing.",
    inCosts: (count: number) =>
      count > 0
        ? `Putting it in costs ${points(count)}.`
        : count === 0
          ? "Putting it in costs nothing."
          : `Putting it in brings ${points(-count)}.`,
    reasons: {
      "no-room": "There was no room.",
      "too-many-experiences": "You wanted fewer experiences.",
      "too-many-lines": "You wanted fewer lines per experience.",
      excluded: "You took it out.",
      "below-min-score": "It scores below your minimum.",
    } satisfies Record<LeftReason, string> as Record<LeftReason, string>,
    measure: "Measure its cost",
    onDrawing: "Show on the page",
  },
  receipt: {
    title: "Read again as a machine reads it",
    all: (format: string, total: number) =>
      `${format}: our reader and the plain text of the file found all ${total} fields again.`,
    some: (format: string, same: number, total: number) =>
      `${format}: ${same} of ${total} fields were found again. These were not:`,
    reread: (value: string) => `read as “${value}”`,
    inFile: "it stands in the text of the file, where our reader takes it for something else",
    notInFile: "it is not in the text of the file",
    pending: "The files have changed and are yet to be read again.",
    now: "Read them now",
    formats: { pdf: "PDF", docx: "Word" },
  },
  compare: {
    title: "Compare two CVs",
    other: "The other CV",
    submit: "Compare",
    lead: "The same profile, two pages: what differs between them.",
    onlyFirst: "Only in the first",
    onlySecond: "Only in the second",
    both: (count: number) => `${counted(count, "line stands", "lines stand")} in both.`,
    same: "Nothing else.",
    first: "First",
    second: "Second",
    template: "Template",
    match: "Match of 100",
    points: "Points",
    terms: "Demands answered",
    pages: "Pages",
    fill: "Fill",
    lines: "Lines",
    back: "Back to the CV",
    table: "Figures",
  },
};

export type TailoringMessages = typeof english;
