import { describe, it } from "vitest";
import { asksNothing, excerptOf, indexed, parseQuery } from "../../../src/engines/search";
import { wordsExpression } from "../../../src/engines/search/match-expression";
import { foldWord, findWords } from "../../../src/engines/search/words";

const printed = (q: string) => wordsExpression(parseQuery(q)).wanted;
const inText = (expression: string) => `{title tags body}:(${expression})`;

describe("what a person types", () => {
  it("is words that all have to be there, the last one as a beginning", ({ expect }) => {
    expect(printed("crème brûl")).toBe(inText('("creme") AND ("brul" *)'));
  });

  it("keeps quoted words together and lets none of them go on", ({ expect }) => {
    expect(printed('"propre main" mix')).toBe(inText('("propre main") AND ("mix" *)'));
    expect(printed("« propre main »")).toBe(inText('("propre main")'));
    expect(printed('"propre main')).toBe(inText('("propre main")'));
  });

  it("excludes words and quotations behind a minus, but not inside a word", ({ expect }) => {
    const query = parseQuery('mix -demain -"after all" lo-fi');
    expect(wordsExpression(query)).toEqual({
      wanted: inText('("mix") AND ("lo fi" *)'),
      unwanted: inText('("demain") OR ("after all")'),
    });
    expect(printed("mix -demain")).toBe(inText('("mix")'));
  });

  it("takes both apostrophes for the same", ({ expect }) => {
    expect(printed("l'été")).toBe(printed("l’été"));
  });

  it("has filters in both languages, whose values may be quoted", ({ expect }) => {
    const english = parseQuery('from:Ana in:"Beat makers" before:2026-03 after:2026-02-03 kick');
    expect(english).toEqual(
      parseQuery('de:Ana dans:"Beat makers" avant:2026-03 après:2026-02-03 kick'),
    );
    expect(english).toMatchObject({
      from: ["Ana"],
      in: ["Beat makers"],
      since: Date.UTC(2026, 1, 3),
      until: Date.UTC(2026, 2, 1),
      problems: [],
    });
    expect(printed("from:ana in:b")).toBeNull();
  });

  it("narrows with every further date", ({ expect }) => {
    const query = parseQuery("after:2024 after:2025 before:2027 before:2026");
    expect([query.since, query.until]).toEqual([Date.UTC(2025), Date.UTC(2026)]);
  });

  it.for([
    "before:yesterday",
    "after:2026-02-30",
    "before:31/01/2026",
    "after:2026-13",
    "avant:0026",
  ])("is told where a date is none: %s", (q, { expect }) => {
    const [problem] = parseQuery(q).problems;
    expect(problem).toMatchObject({ value: q.slice(q.indexOf(":") + 1), reason: "not_a_date" });
  });

  it("is told where a filter has no value", ({ expect }) => {
    expect(parseQuery('from: in:"" before:').problems.map(({ reason }) => reason)).toEqual([
      "empty",
      "empty",
      "empty",
    ]);
  });

  it.for(["", "   ", "%", "\u0000", '"', '""', "-", "--", "()*^", "::", "“”"])(
    "asks nothing when it holds no word: %j",
    (q, { expect }) => {
      expect(asksNothing(parseQuery(q))).toBe(true);
    },
  );

  it.for([
    ["AND OR NOT NEAR(", '("and") AND ("or") AND ("not") AND ("near" *)'],
    ["title:secret", '("title secret" *)'],
    ['" OR scope:pub OR "', '("or scope pub or")'],
    ["scope u1", '("scope") AND ("u1" *)'],
    ["'; drop table users; --", '("drop") AND ("table") AND ("users")'],
    ["{scope}:pub) OR (x", '("scope pub") AND ("or") AND ("x" *)'],
    ["a* ^b c+d", '("a") AND ("b") AND ("c d" *)'],
  ] as const)("is never syntax of the index: %s", ([q, expected], { expect }) => {
    expect(printed(q)).toBe(inText(expected));
  });

  it("prints letters, digits and our own signs only, whatever is typed", ({ expect }) => {
    const odd: string[] = [];
    for (let code = 1; code < 0x1_0000; code += 10) {
      const typed = Array.from({ length: 10 }, (_, next) => String.fromCharCode(code + next));
      const { terms, without } = parseQuery(typed.map((sign) => `a${sign}b`).join(" "));
      const found = [...terms, ...without].flatMap((term) => term.words.map(({ text }) => text));
      odd.push(...found.filter((text) => /[^\p{L}\p{M}\p{N}]/u.test(text)));
    }
    expect(odd).toEqual([]);
  });

  it("is cut after twelve terms", ({ expect }) => {
    expect(parseQuery("a ".repeat(100)).terms.length).toBe(12);
  });
});

describe("the words of a text", () => {
  it("lose case, accents, width and ligatures", ({ expect }) => {
    expect(["CRÈME", "ＡＢＣ", "ﬁn", "Straße", "Ελλάδα"].map(foldWord)).toEqual([
      "creme",
      "abc",
      "fin",
      "strasse",
      "ελλαδα",
    ]);
  });

  it("keep the marks that other scripts cannot lose", ({ expect }) => {
    expect(foldWord("が")).not.toBe(foldWord("か"));
    expect(foldWord("กิน")).not.toBe(foldWord("กน"));
  });

  it("are pairs of characters where a script has no spaces, and the last character", ({
    expect,
  }) => {
    expect(indexed("DTMで音楽制作")).toBe("dtm で音 音楽 楽制 制作 作");
    expect(indexed("サンプラー")).toBe("サン ンプ プラ ラー ー");
  });

  it("are found by any part of such a run", ({ expect }) => {
    expect(printed("音楽制作")).toBe(inText('("音楽 楽制 制作" *)'));
    expect(printed('"音"')).toBe(inText('("音" *)'));
    expect(printed('"制作 dtm"')).toBe(inText('("制作 作 dtm")'));
  });

  it("stand where they were found", ({ expect }) => {
    const text = "Été, DTM音楽!";
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Été",
      "DTM",
      "音楽",
    ]);
  });
});

describe("an excerpt", () => {
  const marked = (text: string, q: string) =>
    excerptOf(text, parseQuery(q).terms)?.replaceAll("\uE000", "[").replaceAll("\uE001", "]");

  it("marks every word found, as it was written", ({ expect }) => {
    expect(marked("La Crème brûlée, la crème", "creme brul")).toBe(
      "La [Crème] [brûlée], la [crème]",
    );
  });

  it("marks a phrase as a whole, and only the phrase", ({ expect }) => {
    expect(marked("de main propre, en main propre", '"en main"')).toBe(
      "de main propre, [en main] propre",
    );
  });

  it("marks the part of a run", ({ expect }) => {
    expect(marked("東京で音楽制作", "音楽")).toBe("東京で[音楽]制作");
  });

  it("is null for a text that no longer has a word", ({ expect }) => {
    expect(excerptOf("something else", parseQuery("creme").terms)).toBeNull();
  });

  it("is a part of a long text around the first word found, cut at spaces", ({ expect }) => {
    const text = `${"before ".repeat(100)}needle ${"behind ".repeat(100)}`;
    const excerpt = marked(text, "needle") ?? "";
    expect(excerpt).toMatch(/^…before (before )*\[needle\] (behind )*behind…$/);
    expect(excerpt.length).toBeLessThan(260);
  });

  it("takes no marks from the text", ({ expect }) => {
    expect(marked("a \uE000fake\uE001 needle", "needle")).toBe("a  fake  [needle]");
  });
});
