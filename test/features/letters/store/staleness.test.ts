import { describe, it } from "vitest";
import type { CurrentReading } from "../../../../src/engines/companies";
import type { CitedFact } from "../../../../src/features/letters/api/schemas";
import { stalenessOf } from "../../../../src/features/letters/store/staleness";
import { Resume, type StoredProfile } from "../../../../src/features/profile";
import type { Language } from "../../../../src/platform/language";

const MONDAY = "2026-11-16T08:00:00.000Z";
const TUESDAY = "2026-11-17T08:00:00.000Z";

/** A profile with one job. */
function aProfile(
  highlights: readonly string[],
  { version = "today", language = "en" as Language, work = true } = {},
): StoredProfile {
  const resume = Resume.parse({
    basics: { name: "Camille Exemple" },
    work: work ? [{ id: "acme", name: "Acme", position: "Engineer", highlights }] : [],
  });
  return { language, version, resume: JSON.stringify(resume) };
}

const highlight = (number: number, text: string): CitedFact => ({
  id: `work:acme:highlight:${number}`,
  of: "candidate",
  text,
});

const aPair = (citedFacts: CitedFact[], language: Language = "en") => ({
  language,
  profileVersion: "then",
  citedFacts,
});

const reasonsOf = (
  citedFacts: CitedFact[],
  today: { profiles?: StoredProfile[]; readings?: CurrentReading[] },
) => stalenessOf(aPair(citedFacts), { profiles: [], readings: [], ...today })?.reasons ?? null;

describe("a pair of letters", () => {
  it("holds while its facts are in the profile word for word, whatever else has changed", ({
    expect,
  }) => {
    const profiles = [aProfile(["Saved 3 hours a day", "Something new"])];
    expect(reasonsOf([highlight(1, "Saved 3 hours a day")], { profiles })).toBeNull();
  });

  it("holds when a new line at the top has renumbered the others", ({ expect }) => {
    const profiles = [aProfile(["New", "First", "Second"])];
    expect(reasonsOf([highlight(1, "First"), highlight(2, "Second")], { profiles })).toBeNull();
  });

  it("holds when it was written from the one profile there was, in another language", ({
    expect,
  }) => {
    const profiles = [
      aProfile(["Économisé 3 heures"], { version: "then", language: "fr" }),
      aProfile(["Saved 3 hours"]),
    ];
    expect(reasonsOf([highlight(1, "Économisé 3 heures")], { profiles })).toBeNull();
  });

  it("holds when there is no profile to compare it with", ({ expect }) => {
    expect(reasonsOf([highlight(1, "First")], {})).toBeNull();
  });
});

describe("a pair whose facts have changed", () => {
  it("no longer holds when a cited fact reads otherwise, and shows what it was and what it is now", ({
    expect,
  }) => {
    const profiles = [aProfile(["Saved 2 hours a day"])];
    expect(reasonsOf([highlight(1, "Saved 3 hours a day")], { profiles })).toEqual([
      {
        kind: "profile_changed",
        fact_id: "work:acme:highlight:1",
        was: "Saved 3 hours a day",
        now: "Saved 2 hours a day",
      },
    ]);
  });

  it("no longer holds when a cited fact is gone, even where another one has taken its number", ({
    expect,
  }) => {
    const profiles = [aProfile(["Second"])];
    expect(reasonsOf([highlight(1, "First"), highlight(2, "Second")], { profiles })).toEqual([
      { kind: "profile_removed", fact_id: "work:acme:highlight:1", was: "First" },
    ]);
    expect(
      reasonsOf([highlight(1, "First")], { profiles: [aProfile([], { work: false })] }),
    ).toMatchObject([{ kind: "profile_removed" }]);
  });

  it("is compared with the profile of its own language", ({ expect }) => {
    const profiles = [
      aProfile(["Ancien"], { language: "fr", version: "fr-2" }),
      aProfile(["New"], { version: "en-2" }),
    ];
    const french = stalenessOf(aPair([highlight(1, "Ancien")], "fr"), { profiles, readings: [] });
    expect(french).toBeNull();
    expect(reasonsOf([highlight(1, "Ancien")], { profiles })).toMatchObject([{ now: "New" }]);
  });
});

describe("a fact of the company", () => {
  const seat: CitedFact = {
    id: "company:wikidata:seat:1",
    of: "company",
    text: "headquarters: Lyon",
    quote: "headquarters location: Lyon",
    source_name: "Wikidata",
    source_url: "https://www.wikidata.org/wiki/Q1",
    retrieved_at: MONDAY,
  };
  const says = (...texts: string[]) =>
    texts.map((value) => ({
      id: "company:wikidata:seat:1",
      kind: "seat" as const,
      text: `headquarters: ${value}`,
      quote: `headquarters location: ${value}`,
    }));
  const heard = (statements: CurrentReading["statements"], at = TUESDAY): CurrentReading => ({
    source: "wikidata",
    url: "https://www.wikidata.org/wiki/Q1",
    language: "en",
    statements,
    answeredAt: Date.parse(at),
  });
  const reason = {
    fact_id: seat.id,
    was: seat.text,
    source_name: "Wikidata",
    source_url: seat.source_url,
    seen_at: TUESDAY,
  };

  it("holds while its source says it, among whatever else", ({ expect }) => {
    expect(reasonsOf([seat], { readings: [heard(says("Paris", "Lyon"))] })).toBeNull();
  });

  it("holds while its source has not been read since", ({ expect }) => {
    expect(reasonsOf([seat], {})).toBeNull();
    expect(reasonsOf([seat], { readings: [heard(says("Paris"), MONDAY)] })).toBeNull();
    const other = { ...heard(says("Paris")), url: "https://www.wikidata.org/wiki/Q2" };
    expect(reasonsOf([seat], { readings: [other] })).toBeNull();
  });

  it("holds whatever its page says when it is read as another kind of source", ({ expect }) => {
    for (const source of ["site", "wikipedia"] as const)
      expect(reasonsOf([seat], { readings: [{ ...heard([]), source }] })).toBeNull();
  });

  it("has changed where the source says one other thing in its place", ({ expect }) => {
    expect(reasonsOf([seat], { readings: [heard(says("Paris"))] })).toEqual([
      { kind: "source_changed", ...reason, now: "headquarters: Paris" },
    ]);
  });

  it("is retracted where the source says nothing of it, or is gone", ({ expect }) => {
    for (const statements of [[], says("Paris", "Nantes")]) {
      expect(reasonsOf([seat], { readings: [heard(statements)] })).toEqual([
        { kind: "source_retracted", ...reason },
      ]);
    }
  });
});
