import type { LetterDocument, Sentence } from "../../../src/features/letters/store/document";
import type { LetterDetail } from "../../../src/features/letters/api/schemas";

/** A pair whose sentences rest on the CV, on a source, on a fact that is gone and on nothing. */
export function aLetterDetail(overrides: Partial<LetterDetail> = {}): LetterDetail {
  return {
    id: 7,
    status: "draft",
    note: "",
    company_name: "Orange",
    created_at: "2026-11-21T08:00:00.000Z",
    language: "en",
    motivation_letter: "Dear Sir or Madam, …",
    anti_motivation_letter: "Dear Sir or Madam, no.",
    documents: {
      motivation: { ...aDocument("motivation", serious), type: "motivation" },
      anti_motivation: { ...aDocument("anti_motivation", funny), type: "anti_motivation" },
    },
    ai_models: ["built-in", "built-in"],
    length: "short",
    tone: "warm",
    job_title: "Network architect",
    website: null,
    company_pick: null,
    job_offer: null,
    profile: null,
    stale: null,
    cited_facts: [
      { id: "work:1", of: "candidate", text: "Technical Lead, Mirabelle Mobilités, 2021-03 –" },
      {
        id: "company:1",
        of: "company",
        text: "Orange is a telecommunications company <of Paris>",
        quote: "Orange S.A. is a French multinational telecommunications corporation",
        source_name: "Wikipedia",
        source_url: "https://en.wikipedia.org/wiki/Orange_S.A.",
        retrieved_at: "2026-11-20T10:00:00.000Z",
      },
    ],
    notices: [],
    sources_without_answer: [],
    is_counted: true,
    needs: [],
    company_candidates: [],
    version: 1,
    current_version: 1,
    version_author: "writer",
    version_saved_at: "2026-11-21T08:00:00.000Z",
    restored_from: null,
    flags: [],
    pdf_motivation_url: "https://atelier.test/api/letters/7/pdf?type=motivation",
    pdf_anti_motivation_url: "https://atelier.test/api/letters/7/pdf?type=anti_motivation",
    pdf_dual_url: "https://atelier.test/api/letters/7/pdf?type=dual",
    ...overrides,
  };
}

export const candidates: LetterDetail["company_candidates"] = [
  {
    id: "wikidata:Q1431486",
    name: "Orange S.A.",
    description: "French telecommunications company",
    url: "https://www.wikidata.org/wiki/Q1431486",
  },
  {
    id: "wikidata:Q7099519",
    name: "Orange <Suisse>",
    description: "",
    url: "https://www.wikidata.org/wiki/Q7099519",
  },
];

const serious: Sentence[][] = [
  [
    { text: "I lead a team at Mirabelle.", kind: "candidate", facts: ["work:1"] },
    { text: "You carry the voices of Paris.", kind: "company", facts: ["company:1"] },
  ],
  [
    { text: "I would like to help.", kind: "motivation", facts: [] },
    { text: "I once did something else.", kind: "candidate", facts: ["work:gone"] },
  ],
];

const funny: Sentence[][] = [
  [
    { text: "My team still speaks to me.", kind: "joke", facts: ["work:1"] },
    { text: "Please do not write back.", kind: "joke", facts: [] },
  ],
];

function aDocument(type: LetterDocument["type"], paragraphs: Sentence[][]): LetterDocument {
  return {
    type,
    language: "en",
    sender: ["Camille Verdanne", "Lyon"],
    recipient: ["Orange"],
    placeAndDate: "Lyon, 21 November 2026",
    subject: "Subject: application",
    salutation: "Dear Sir or Madam,",
    paragraphs,
    closing: { text: "Yours faithfully,", kind: "courtesy", facts: [] },
    signature: "Camille Verdanne",
  };
}
