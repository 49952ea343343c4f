import { describe, expect, it } from "vitest";
import { extractRequirements } from "../../../src/engines/matching/matching";

const levelOfKafka = (text: string): string[] =>
  extractRequirements(text)
    .requirements.filter(({ quote }) => quote.includes("Kafka"))
    .map(({ level }) => level);

const heads = ["Requirements\n- Strong SQL\n- ", "Requirements\n- Strong SQL\n\n"];
const tetes = [
  "Profil recherché\n- Maîtrise de SQL\n- ",
  "Profil recherché\n- Maîtrise de SQL\n\n",
];

describe("a wish", () => {
  it.each([
    "Kafka would be an added bonus.",
    "Experience with Kafka would be highly regarded.",
    "It helps if you know Kafka.",
    "It'd be great if you had Kafka experience.",
    "Kafka would stand you in good stead.",
    "Kafka wouldn't hurt.",
    "Kafka, although not essential",
    "Ideally, Kafka.",
    "Kafka counts in your favour.",
    "Familiarity with Kafka appreciated.",
    "Kafka is handy.",
    "Kafka earns you extra points.",
    "Extra credit for Kafka.",
  ])("is known in English: %s", (wish) => {
    for (const head of heads) expect(levelOfKafka(head + wish)).toEqual(["nice"]);
  });

  it.each([
    "Kafka nous arrangerait bien.",
    "Kafka serait un réel appui.",
    "Kafka est un +.",
    "Kafka, non obligatoire mais apprécié.",
    "La maîtrise de Kafka vous permettra de vous démarquer.",
    "Si vous connaissez Kafka, c'est encore mieux.",
    "Kafka est facultatif, quoique utile.",
    "La connaissance de Kafka sera considérée comme un avantage.",
    "Kafka fera la différence.",
  ])("is known in French: %s", (wish) => {
    for (const head of tetes) expect(levelOfKafka(head + wish)).toEqual(["nice"]);
  });

  it("reaches over an insertion and a bracket, and over a list that a conjunction closes", () => {
    expect(levelOfKafka("Requirements:\n- Kafka, as we are busy, would help")).toEqual(["nice"]);
    expect(
      levelOfKafka(
        "Profil :\nDes connaissances en Kafka (Connect, Streams) constitueraient un plus.",
      ),
    ).toEqual(["nice"]);
    expect(levelOfKafka("Requirements:\n- Kafka, Docker or SQL would help")).toEqual(["nice"]);
  });

  it("is read before the aside of its sentence", () => {
    expect(
      levelOfKafka("Requirements:\nKafka is welcome, otherwise you'll get lessons with us."),
    ).toEqual(["nice"]);
  });
});

describe("what is expressly not asked", () => {
  it.each([
    "We don't use Kafka.",
    "Don't worry about Kafka.",
    "Never touched Kafka? That's fine.",
    "Kafka? Not needed.",
    "We'll teach you Kafka.",
    "Kafka can be learned on the job.",
    "Kafka isn't a must.",
  ])("is no requirement in English: %s", (sentence) => {
    expect(levelOfKafka(heads[0] + sentence)).toEqual([]);
  });

  it.each([
    "On se fiche de Kafka.",
    "Il n'est pas nécessaire de connaître Kafka.",
    "Vous ne connaissez pas Kafka ? Nous vous formons.",
    "Nous vous formerons à Kafka.",
    "Kafka n'est pas un critère.",
    "Kafka, pas besoin.",
  ])("is no requirement in French: %s", (sentence) => {
    expect(levelOfKafka(tetes[0] + sentence)).toEqual([]);
  });
});
