import { deflateRawSync } from "node:zlib";
import { describe, it } from "vitest";
import { bytesAsSource, readArchive, readEntry } from "../../src/platform/archive";
import { inspectWhole } from "../../src/engines/uploads/inspect-whole";
import { aDoc, aPdf, aPng, aZip, bytesOf, concat, docxParts } from "../support/files/recipes";

const namesIn = async (bytes: Uint8Array) =>
  (await readArchive(bytesAsSource(bytes)))?.map(({ name }) => name) ?? null;
const MB = 1024 * 1024;
const many = (count: number) =>
  aZip(Array.from({ length: count }, (_, index) => ({ name: `${index}.txt` })));
const whole = aZip(docxParts);
const local = whole.indexOf(0x50, 4);

describe("an archive", () => {
  it("is read by its directory, whatever the order and the comment", async ({ expect }) => {
    const names = docxParts.map(({ name }) => name);
    expect(await namesIn(whole)).toEqual(names);
    expect(await namesIn(aZip(docxParts.toReversed()))).toEqual(names.toReversed());
    expect(await namesIn(aZip(docxParts, { comment: "PK\x05\x06 as a comment" }))).toEqual(names);
    expect(await namesIn(aZip([]))).toEqual([]);
    expect(await namesIn(many(2_000))).toHaveLength(2_000);
  });

  it.for([
    ["has 2,001 entries", many(2_001)],
    ["has 20,000 entries", many(20_000)],
    [
      "says that it inflates to over 100 MB",
      aZip([{ name: "a", declaredBytes: 101 * MB, packed: new Uint8Array(MB) }]),
    ],
    ["inflates two hundred times", aZip([{ name: "a", text: "0".repeat(MB) }])],
    ["is encrypted", aZip([{ name: "a", text: "secret", isEncrypted: true }])],
    ["leaves its folder", aZip([{ name: "../../etc/passwd" }])],
    ["leaves its folder by the back", aZip([{ name: "a\\..\\..\\b" }])],
    ["begins at the root", aZip([{ name: "/etc/passwd" }])],
    ["begins at a drive", aZip([{ name: "C:\\a" }])],
    ["has an entry without a name", aZip([{ name: "" }])],
    [
      "has entries over each other",
      aZip([
        { name: "a", text: "one" },
        { name: "b", text: "two", offset: 0 },
      ]),
    ],
    ["has an entry in its directory", aZip([{ name: "a", text: "one", offset: 30 }])],
    ["begins behind something else", concat([bytesOf("GIF89a"), whole])],
    ["is followed by something else", concat([whole, bytesOf("more")])],
    ["is cut", whole.subarray(0, -1)],
    ["is no archive", aPdf()],
    ["is empty", bytesOf("")],
  ] as const)("that %s is refused", async ([, bytes], { expect }) => {
    expect(await namesIn(bytes)).toBeNull();
  });

  it("is refused or read, and nothing else, wherever a byte is wrong", async ({ expect }) => {
    for (let at = 0; at < whole.length; at += 1) {
      const broken = whole.slice();
      broken[at] = 0xff;
      const names = await namesIn(broken);
      expect(names === null || names.length === 3).toBe(true);
    }
  });

  it("gives an entry, and stops inflating at the limit whatever the entry declares", async ({
    expect,
  }) => {
    const bomb = { name: "a", packed: new Uint8Array(deflateRawSync(new Uint8Array(20 * MB))) };
    const source = bytesAsSource(
      aZip([
        { ...bomb, declaredBytes: 10 },
        { name: "b", text: "B" },
      ]),
    );
    const [first, second] = (await readArchive(source)) ?? [];
    if (!first || !second) throw new Error("The directory was not read");
    expect(await readEntry(source, first, MB)).toBeNull();
    expect(await readEntry(source, second, MB)).toEqual(bytesOf("B"));
    expect(await readEntry(source, second, 0)).toBeNull();
    const astray = { ...second, offset: local };
    expect(await readEntry(source, astray, MB)).toBeNull();
  });
});

describe("a document", () => {
  const inspect = async (kind: "doc" | "docx", bytes: Uint8Array) =>
    (await inspectWhole(bytes, kind, {})).ok;
  const without = (name: string) => aZip(docxParts.filter((part) => !part.name.startsWith(name)));
  const types = (text: string) =>
    aZip([{ name: "[Content_Types].xml", text }, { name: "word/document.xml" }]);

  it("of Word is an archive that says so, in any order", async ({ expect }) => {
    expect(await inspect("docx", whole)).toBe(true);
    expect(await inspect("docx", aZip(docxParts.toReversed()))).toBe(true);
    expect(await inspect("docx", without("word/"))).toBe(false);
    expect(await inspect("docx", without("[Content"))).toBe(false);
    expect(await inspect("docx", types("spreadsheetml.sheet.main+xml"))).toBe(false);
    expect(await inspect("docx", types("ms-word.document.macroEnabled.main+xml"))).toBe(false);
  });

  it("of the old Word has a text, and a table of that age has none", async ({ expect }) => {
    expect(await inspect("doc", aDoc())).toBe(true);
    expect(await inspect("doc", aDoc("Workbook"))).toBe(false);
  });
});

describe("a picture of a purpose", () => {
  const limits = { maxSide: 10_000, maxPixels: 50_000_000, isStripped: false };
  const inspect = (width: number, height: number) =>
    inspectWhole(aPng(width, height), "png", { pictures: limits });

  it("is measured by its header", async ({ expect }) => {
    expect(await inspect(10_000, 5_000)).toMatchObject({ ok: true });
    const refused = { ok: false, refusal: "TOO_MANY_PIXELS" };
    expect(await inspect(10_001, 1)).toEqual(refused);
    expect(await inspect(10_000, 5_001)).toEqual(refused);
    expect(await inspect(30_000, 30_000)).toEqual(refused);
  });

  it("without limits is none, and one without a size neither", async ({ expect }) => {
    expect((await inspectWhole(aPng(), "png", {})).ok).toBe(false);
    const cut = aPng().subarray(0, 20);
    expect((await inspectWhole(cut, "png", { pictures: limits })).ok).toBe(false);
  });
});

describe("an archive that is kept", () => {
  it.for([
    ["less", 10],
    ["more", 2_000],
  ] as const)(
    "holds what its directory declares, not %s",
    async ([, declaredBytes], { expect }) => {
      const lying = aZip([
        ...docxParts,
        { name: "word/a", text: "some text ".repeat(60), declaredBytes },
      ]);
      expect(await namesIn(lying)).not.toBeNull();
      const purpose = {};
      expect(await inspectWhole(lying, "docx", purpose)).toEqual({
        ok: false,
        refusal: "ARCHIVE_REFUSED",
      });
      const honest = aZip([...docxParts, { name: "word/a", text: "some text ".repeat(60) }]);
      expect(await inspectWhole(honest, "docx", purpose)).toMatchObject({ ok: true });
    },
  );
});
