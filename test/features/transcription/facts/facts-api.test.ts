import { describe, it } from "vitest";
import { aPerson, type Person, putJson } from "../../../support/accounts";
import { api, postJson } from "../../../support/letters";
import { aStoredTranscript, said } from "../../../support/transcripts";

type Fact = {
  id: string;
  path: string;
  entry: Record<string, string>;
  state: string;
  quote: string;
  start_ms: number;
  n: number;
  speaker: string | null;
};
type Facts = { revision: number; speakers: string[]; speaker: string | null; facts: Fact[] };
type MyProfile = {
  profile: {
    version: string;
    resume: {
      basics: { name: string; summary?: string };
      skills: { name: string }[];
      work: { name: string; position: string; startDate: string; endDate?: string }[];
    };
    origins: Record<string, { source: string; transcriptId?: string }>;
  } | null;
};

const talk = [
  said("Nora", 0, "So what have you done before?"),
  said("Sacha", 4_000, "I write Python every day. I was a nurse at Saint"),
  said("Sacha", 12_000, "Brannoc Hospital between 2010 and 2016."),
  said("Nora", 20_000, "I use Docker, but that is me."),
  said("Sacha", 25_000, "I have twelve years of experience in accounting."),
];

async function aTalk(changes: Parameters<typeof aStoredTranscript>[1] = {}) {
  const person = await aPerson();
  const id = await aStoredTranscript(person, { segments: talk, ...changes });
  const path = `/api/transcription/${id}/facts`;
  const facts = async (query = "?speaker=Sacha") =>
    (await api(path + query, person.headers)).json<Facts>();
  const accept = (fact: string, revision = 1, speaker = "Sacha") =>
    postJson(path, person.headers, { fact, revision, speaker });
  const undo = (fact: string) =>
    api(`${path}/${fact}?speaker=Sacha`, person.headers, { method: "DELETE" });
  return { person, id, path, facts, accept, undo };
}

const profileOf = async ({ headers }: Person) =>
  (await (await api("/api/profile/me", headers)).json<MyProfile>()).profile;

const stateOf = ({ facts }: Facts, fact: string) => facts.find(({ id }) => id === fact)?.state;
const refusal = async (answer: Response) =>
  [answer.status, (await answer.json<{ code: string }>()).code] as const;

describe("the facts of a transcript", () => {
  it("are those of the chosen speaker, word by word and with their moment", async ({ expect }) => {
    const { facts } = await aTalk();
    const told = await facts();
    expect(told).toMatchObject({ revision: 1, speakers: ["Nora", "Sacha"], speaker: "Sacha" });
    expect(told.facts.map(({ path, entry }) => [path, entry])).toEqual([
      ["skills", { name: "Python" }],
      [
        "work",
        { position: "Nurse", name: "Saint Brannoc Hospital", startDate: "2010", endDate: "2016" },
      ],
      ["basics.summary", { summary: "12 years of experience (accounting)." }],
      ["skills", { name: "accounting" }],
    ]);
    // The sentence begins in one segment and ends in the next.
    expect(told.facts[1]).toMatchObject({
      quote: "I was a nurse at Saint Brannoc Hospital between 2010 and 2016.",
      start_ms: 6_500,
      n: 2,
      speaker: "Sacha",
      state: "new",
    });
  });

  it("wait for the choice where speakers are named, and need none where nobody is", async ({
    expect,
  }) => {
    const { facts, person } = await aTalk();
    expect(await facts("")).toMatchObject({ speaker: null, facts: [] });
    const unnamed = { startMs: 0, endMs: 1_000, words: said("", 0, "I use Docker.").words };
    const id = await aStoredTranscript(person, { segments: [unnamed] });
    const answer = await api(`/api/transcription/${id}/facts`, person.headers);
    expect((await answer.json<Facts>()).facts).toMatchObject([
      { id: "skill-docker", speaker: null },
    ]);
  });

  it("are refused for a voice that does not speak, and before there is a text", async ({
    expect,
  }) => {
    const { path, person } = await aTalk();
    const nobody = await api(`${path}?speaker=Camille`, person.headers);
    expect(await refusal(nobody)).toEqual([404, "SPEAKER_NOT_FOUND"]);
    const id = await aStoredTranscript(person, { status: "waiting", segments: [] });
    const early = await api(`/api/transcription/${id}/facts`, person.headers);
    expect(await refusal(early)).toEqual([409, "TRANSCRIPT_NOT_READY"]);
  });

  it("are none where the text is simulated", async ({ expect }) => {
    const { facts } = await aTalk({ engine: "mock" });
    expect((await facts()).facts).toEqual([]);
  });

  it("change nothing in the profile by being read", async ({ expect }) => {
    const { facts, person } = await aTalk();
    await facts();
    expect(await profileOf(person)).toBeNull();
  });

  it("are told and not offered where the profile has them", async ({ expect }) => {
    const { facts, person, accept } = await aTalk();
    const resume = {
      basics: { name: "Sacha Exemple", summary: "12 years of experience, all of them happy." },
      skills: [{ name: "Languages", keywords: ["python"] }],
      work: [{ name: "Saint Brannoc Hospital", position: "nurse", startDate: "2010-03" }],
    };
    await putJson("/api/profile/me", person.headers, { version: null, resume });
    expect((await facts()).facts.map(({ state }) => state)).toEqual([
      "present",
      "present",
      "present",
      "new",
    ]);
    const before = await profileOf(person);
    expect((await accept("skill-python")).status).toBe(200);
    expect(await profileOf(person)).toEqual(before);
  });
});

describe("a fact that is accepted", () => {
  it("enters the profile alone, which knows the recording as its origin", async ({ expect }) => {
    const { id, person, accept, facts } = await aTalk();
    const answer = await accept("skill-python");
    expect(answer.status).toBe(200);
    expect(stateOf(await answer.json<Facts>(), "skill-python")).toBe("accepted");
    const profile = await profileOf(person);
    expect(profile?.resume).toMatchObject({ skills: [{ name: "Python" }], work: [] });
    expect(profile?.origins["skills"]).toMatchObject({ source: "imported", transcriptId: id });
    expect(stateOf(await facts(), "skill-python")).toBe("accepted");
  });

  it("adds to what is there, and is added once however often it is accepted", async ({
    expect,
  }) => {
    const { person, accept } = await aTalk();
    const resume = { basics: { name: "Sacha Exemple", summary: "I care." } };
    await putJson("/api/profile/me", person.headers, { version: null, resume });
    const years = "years-12-accounting";
    for (const fact of ["skill-python", "skill-python", years, years, "skill-accounting"]) {
      expect((await accept(fact)).status).toBe(200);
    }
    const profile = await profileOf(person);
    expect(profile?.resume.basics).toMatchObject({
      name: "Sacha Exemple",
      summary: "I care. 12 years of experience (accounting).",
    });
    expect(profile?.resume.skills.map(({ name }) => name)).toEqual(["Python", "accounting"]);
  });

  it("is taken back, with everything else as it was", async ({ expect }) => {
    const { person, accept, undo, facts } = await aTalk();
    const resume = { basics: { name: "Sacha Exemple", summary: "I care." } };
    await putJson("/api/profile/me", person.headers, { version: null, resume });
    const before = await profileOf(person);
    const post = (await facts()).facts[1]?.id ?? "";
    const accepted = ["skill-python", post, "years-12-accounting"];
    for (const fact of accepted) await accept(fact);
    for (const fact of accepted) {
      const answer = await undo(fact);
      expect(answer.status).toBe(200);
      expect(stateOf(await answer.json<Facts>(), fact)).toBe("new");
    }
    expect((await profileOf(person))?.resume).toEqual(before?.resume);
  });

  it("is not taken back where it was there before", async ({ expect }) => {
    const { person, undo } = await aTalk();
    const resume = { basics: { name: "Sacha Exemple" }, skills: [{ name: "Python" }] };
    await putJson("/api/profile/me", person.headers, { version: null, resume });
    const before = await profileOf(person);
    expect((await undo("skill-python")).status).toBe(200);
    expect(await profileOf(person)).toEqual(before);
    expect(await refusal(await undo("skill-cobol"))).toEqual([404, "FACT_NOT_FOUND"]);
  });

  it("is taken back even where its words were changed since", async ({ expect }) => {
    const { id, person, accept, undo } = await aTalk();
    await accept("skill-python");
    await api(`/api/transcription/${id}/segments/2`, person.headers, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ revision: 1, text: "I write poems." }),
    });
    expect((await undo("skill-python")).status).toBe(200);
    expect((await profileOf(person))?.resume.skills).toEqual([]);
  });

  it("is refused from another revision, of another voice, and where nobody says it", async ({
    expect,
  }) => {
    const { person, accept } = await aTalk();
    expect(await refusal(await accept("skill-python", 2))).toEqual([409, "TRANSCRIPT_CHANGED"]);
    expect(await refusal(await accept("skill-docker"))).toEqual([404, "FACT_NOT_FOUND"]);
    expect(await refusal(await accept("skill-cobol"))).toEqual([404, "FACT_NOT_FOUND"]);
    expect(await profileOf(person)).toBeNull();
  });

  it("is refused where its part of the profile is full", async ({ expect }) => {
    const { person, accept } = await aTalk();
    const skills = Array.from({ length: 200 }, (_, index) => ({ name: `Skill ${index}` }));
    const resume = { basics: { name: "Sacha Exemple" }, skills };
    await putJson("/api/profile/me", person.headers, { version: null, resume });
    expect(await refusal(await accept("skill-python"))).toEqual([409, "PROFILE_FULL"]);
  });

  it("begins a profile in the language of the recording, which names languages in it", async ({
    expect,
  }) => {
    const segments = [said("Sacha", 0, "Je parle anglais couramment.")];
    const { accept, person } = await aTalk({ language: "fr", segments });
    expect((await accept("language-en")).status).toBe(200);
    expect(await profileOf(person)).toMatchObject({
      language: "fr",
      resume: { languages: [{ language: "Anglais", fluency: "couramment" }] },
    });
  });
});
