import type { LetterJob } from "../request/get-letter-job";
import type { AccessStatus, LetterDetail } from "./schemas";

/** The documentation shows these. The people and companies are made up. */
export const exampleAccess: AccessStatus = {
  has_access: true,
  access_granted_by: "visits",
  current_visits: 3,
  required_visits: 3,
  visits_remaining: 0,
  visit_gap_minutes: 30,
  next_visit_in: 1_260,
  profile_detected: null,
  invitation: null,
  daily_limit: 5,
  daily_used: 1,
  daily_remaining: 4,
  reset_in: 19_380,
  cooldown_remaining: 0,
  active_job_id: null,
};

export const exampleJob: LetterJob = {
  job_id: "0b8f4f52-7a55-4f0e-9a0d-1f7c0f0c6a11",
  status: "processing",
  progress: 40,
  step: "motivation",
  estimated_time: 2,
};

const document = {
  language: "en",
  sender: ["Camille Exemple"],
  recipient: ["Nimbus Charts"],
  placeAndDate: "March 5, 2026",
  subject: "Application: software engineer",
  salutation: "Dear team,",
  paragraphs: [
    [
      {
        text: "For six years I have kept map servers fast and quiet.",
        kind: "candidate",
        facts: ["work.harbour"],
      },
    ],
  ],
  closing: { text: "Yours sincerely,", kind: "courtesy", facts: [] },
  signature: "Camille Exemple",
} as const;

export const exampleLetter = {
  id: 42,
  status: "sent",
  note: "",
  company_name: "Nimbus Charts",
  created_at: "2026-03-05T09:30:00.000Z",
  language: "en",
  motivation_letter: "Dear team,\n\nFor six years I have kept map servers fast and quiet.",
  anti_motivation_letter: "Dear team,\n\nI alphabetise my regrets, and there are many.",
  documents: {
    motivation: { ...document, type: "motivation" },
    anti_motivation: { ...document, type: "anti_motivation" },
  },
  ai_models: ["built-in"],
  length: "standard",
  tone: "warm",
  job_title: null,
  website: null,
  company_pick: null,
  job_offer: null,
  profile: null,
  stale: null,
  cited_facts: [
    { id: "work.harbour", of: "candidate", text: "Six years at Harbour Maps, map servers." },
  ],
  notices: ["company_unknown"],
  sources_without_answer: [],
  is_counted: true,
  needs: [],
  version: 1,
  current_version: 1,
  version_author: "writer",
  version_saved_at: "2026-03-05T09:30:00.000Z",
  restored_from: null,
  flags: [],
  company_candidates: [],
  pdf_motivation_url: "https://atelier.example/api/letters/42/pdf?type=motivation",
  pdf_anti_motivation_url: "https://atelier.example/api/letters/42/pdf?type=anti_motivation",
  pdf_dual_url: "https://atelier.example/api/letters/42/pdf?type=dual",
} as const satisfies Readable<LetterDetail>;

type Readable<T> = T extends object ? { readonly [K in keyof T]: Readable<T[K]> } : T;
