import fc from "fast-check";
import { describe, it } from "vitest";
import type { LetterDocument, Sentence } from "../../../../../src/features/letters/store/document";
import {
  editLetter,
  sentenceRanges,
  textOfLetter,
} from "../../../../../src/features/letters/versions/editing";
import { aWorld } from "../../check/worlds";
import { aPair } from "../../compose/letters";

const say = (text: string, kind: Sentence["kind"], ...facts: string[]): Sentence => ({
  text,
  kind,
  facts,
});

const world = aWorld("Airbus", "en");
const fact = (kind: string, words: string) => {
  const found = world.facts.find((each) => each.kind === kind && each.text.includes(words));
  if (!found) throw new Error(`The sample profile has no ${kind} with ${words}`);
  return found;
};
const roles = world.facts.filter(({ kind }) => kind === "role");
const [role, otherRole] = roles;
if (role?.kind !== "role" || otherRole?.kind !== "role") throw new Error("Two roles are needed");

const letter: LetterDocument = {
  type: "motivation",
  language: "en",
  sender: ["Noor Haddad"],
  recipient: ["Airbus"],
  placeAndDate: "Lyon, 21 November 2026",
  subject: "Subject: application",
  salutation: "Dear Sir or Madam,",
  paragraphs: [
    [
      say("I have led a team of platform engineers for years.", "candidate", "work:a"),
      say("Together we rebuilt the billing of a whole city.", "candidate", "work:b"),
    ],
    [
      say("It would be a pleasure to talk.", "motivation"),
      say("Your engines fly over my house.", "company", "company:1"),
    ],
  ],
  closing: say("Yours faithfully,", "courtesy"),
  signature: "Noor Haddad",
};

/** Kinds and facts of the sentences when the body says this. */
const edited = (...paragraphs: string[]) =>
  editLetter(letter, { ...textOfLetter(letter), paragraphs }, world).paragraphs;

describe("an edited letter", () => {
  it("is the same letter when its text is the same", ({ expect }) => {
    for (const language of ["fr", "en"] as const) {
      for (const each of Object.values(aPair("Airbus", language))) {
        expect(editLetter(each, textOfLetter(each), aWorld("Airbus", language))).toEqual(each);
      }
    }
  });

  it("keeps what unchanged sentences rest on, wherever they are moved", ({ expect }) => {
    const [first = [], second = []] = letter.paragraphs;
    const all = [...first, ...second];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), fc.nat(3), (sentences, cut) => {
        const parts = [sentences.slice(0, cut), sentences.slice(cut)].filter((p) => p.length > 0);
        const texts = parts.map((part) => part.map(({ text }) => text).join(" "));
        expect(edited(...texts)).toEqual(parts);
      }),
    );
  });

  it("does not mind another kind of space or apostrophe", ({ expect }) => {
    const own = { ...letter, paragraphs: [[say("C’est fait\u00A0!", "candidate", "work:a")]] };
    const text = { ...textOfLetter(own), paragraphs: ["C'est fait !"] };
    expect(editLetter(own, text, world).paragraphs).toEqual([
      [say("C'est fait !", "candidate", "work:a")],
    ]);
  });

  it("keeps the facts of a changed sentence that is recognisably the same", ({ expect }) => {
    const changed = "I have led a team of 12 platform engineers for many years.";
    expect(edited(`${changed} Together we rebuilt the billing of a whole city.`)[0]).toEqual([
      say(changed, "candidate", "work:a"),
      letter.paragraphs[0]?.[1],
    ]);
  });

  it("gives both halves of a split sentence its facts, and a merged one the facts of both", ({
    expect,
  }) => {
    expect(edited("I have led a team. Platform engineers, for years.")[0]).toEqual([
      say("I have led a team.", "candidate", "work:a"),
      say("Platform engineers, for years.", "candidate", "work:a"),
    ]);
    const merged =
      "I have led a team of platform engineers for years, and together we rebuilt the billing of a whole city.";
    const [[sentence] = []] = edited(merged);
    expect(sentence?.text).toBe(merged);
    expect(sentence?.facts.toSorted()).toEqual(["work:a", "work:b"]);
  });

  it("does not take a sentence for the tail of a longer one", ({ expect }) => {
    const [[only] = []] = edited("Honestly: It would be a pleasure to talk. to you all day");
    expect(only?.text).toMatch(/^Honestly: It would/);
  });

  it("gives a new sentence the facts that it names", ({ expect }) => {
    const skill = world.facts.find((each) => each.kind === "skill");
    const keyword = skill?.kind === "skill" ? (skill.keywords[0] ?? "") : "";
    const [[named] = []] = edited(`Nothing pleases me like an afternoon with ${keyword}.`);
    expect(named).toMatchObject({ kind: "candidate", facts: [skill?.id] });
    const [[employed] = []] = edited(`My days at ${role.employer} were bright.`);
    expect(employed?.facts).toContain(role.id);
    expect(employed?.facts).not.toContain(otherRole.id);
  });

  it("gives a new sentence the highlight that it retells", ({ expect }) => {
    const highlight = fact("highlight", "");
    const [[told] = []] = edited(`As I said before: ${highlight.text}`);
    expect(told?.facts).toContain(highlight.id);
  });

  it("leaves a new statement that names nothing known without a fact", ({ expect }) => {
    expect(edited("My juggling is legendary among dolphins.")[0]).toEqual([
      say("My juggling is legendary among dolphins.", "candidate"),
    ]);
    expect(edited("Thank you for reading this far.")[0]?.[0]?.kind).toBe("courtesy");
    expect(edited("Shall we have a coffee?")[0]?.[0]?.kind).toBe("motivation");
  });

  it("finds a company’s fact only where the letter had found it", ({ expect }) => {
    const text = "Making aircraft in Toulouse is a noble pursuit.";
    const informed = {
      ...world,
      companyFacts: [{ id: "company:9", text: "makes aircraft in Toulouse", quote: "aircraft" }],
    };
    const of = (known: typeof world) =>
      editLetter(letter, { ...textOfLetter(letter), paragraphs: [text] }, known).paragraphs[0]?.[0];
    expect(of(informed)).toMatchObject({ kind: "company", facts: ["company:9"] });
    expect(of(world)?.facts).toEqual([]);
  });

  it("makes a new sentence a joke where it is an anti-letter", ({ expect }) => {
    const anti = { ...letter, type: "anti_motivation" as const };
    const text = { ...textOfLetter(letter), paragraphs: ["My juggling is legendary."] };
    expect(editLetter(anti, text, world).paragraphs[0]?.[0]?.kind).toBe("joke");
  });

  it("is valid whatever is typed, and holds every word of it", ({ expect }) => {
    const words = letter.paragraphs.flat().flatMap(({ text }) => text.split(" "));
    const word = fc.oneof(fc.constantFrom(...words, "«", "M.", "12"), fc.string({ maxLength: 6 }));
    const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map((all) => all.join(" "));
    const bare = (text: string) => text.replaceAll(/[\s\p{C}]/gu, "").normalize("NFC");
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const sentences = edited(...paragraphs).flat();
        expect(bare(sentences.map(({ text }) => text).join(""))).toBe(bare(paragraphs.join("")));
        for (const { text } of sentences) expect(text.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the places of sentences in what was typed", () => {
  it("are found whatever white space stands between them", ({ expect }) => {
    const typed = "  One  two.\n\n Three\tfour!  Five";
    const ranges = sentenceRanges(typed, ["One two.", "Three four!", "Five", "Six"]);
    expect(ranges.slice(0, 3).map(([start, end]) => typed.slice(start, end))).toEqual([
      "One  two.",
      "Three\tfour!",
      "Five",
    ]);
    expect(ranges[3]?.[0]).toBe(typed.length);
  });
});
