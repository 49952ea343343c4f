import { aPerson, type Person } from "./accounts";
import { api, postJson } from "./letters";
import { aTailoredResume } from "./tailored-resume";
import { saveOffer, saveResume } from "./tailoring";

type GeneratedCvAnswer = {
  success: boolean;
  errorCode?: string;
  cvId: string;
  template: string;
  includePhoto: boolean;
  cvData: {
    profil: Record<string, string>;
    experiences: {
      poste: string;
      entreprise: string;
      date_debut: string;
      realisations: string[];
    }[];
    competences: { techniques: string[] };
    formations: { diplome: string }[];
  };
  metadata: Record<string, unknown> & {
    widgets_total: number;
    widgets_filtered: number;
    warnings: string[];
  };
};

type AnsweredLine = {
  id: string;
  text: string;
  reason?: string;
  requirements: { quote: string }[];
};
type KeptCvAnswer = {
  success: boolean;
  errorCode?: string;
  generation: {
    cvId: string;
    template: string;
    choices: { minScore: number; pinned: string[] };
    cvData: GeneratedCvAnswer["cvData"];
    kept: AnsweredLine[];
    leftOut: AnsweredLine[];
    receipts: { format: string; total: number; same: number; lost: unknown[] }[] | null;
  };
};

export async function generateCvFor(person: Pick<Person, "headers">, body: object) {
  const response = await postJson("/api/cv/generate-v2", person.headers, body);
  return { status: response.status, body: await response.json<GeneratedCvAnswer>() };
}

export async function aTailoringMember(resume: object = aTailoredResume()) {
  const person = await aPerson();
  await saveResume(person, resume);
  return { person, analysisId: await saveOffer(person) };
}

export const cvPathOf = (cvId: string) => `/api/cv/generations/${cvId}`;

export async function readCvOf(person: Person, cvId: string) {
  return (await api(cvPathOf(cvId), person.headers)).json<KeptCvAnswer>();
}

export async function refitCvOf(person: Person, cvId: string, body: object) {
  const response = await postJson(`${cvPathOf(cvId)}/refit`, person.headers, body);
  return { status: response.status, body: await response.json<KeptCvAnswer>() };
}
