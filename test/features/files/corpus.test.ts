import { describe, it } from "vitest";
import { aPerson } from "../../support/accounts";
import {
  aDoc,
  aGif,
  aPdf,
  aPng,
  aZip,
  bytesOf,
  concat,
  docxParts,
} from "../../support/files/recipes";
import { type FileData, sendFile, sendForm } from "../../support/files/store";
import { api } from "../../support/letters";
import corpus from "./files.json";

type Sample = {
  readonly type: string;
  readonly name: string;
  readonly base64: string;
  readonly status: number | readonly number[];
};

const samples = corpus.cases as readonly Sample[];
const types: Readonly<Record<string, string>> = {
  "\xff\xd8": "image/jpeg",
  "\x89P": "image/png",
  "%P": "application/pdf",
};

describe("a file of the corpus", () => {
  it.for(samples.map((sample) => [sample.type, sample.name, sample] as const))(
    "is taken or refused as it says, as a body and in a form: %s %s",
    async ([purpose, name, { base64, status }], { expect }) => {
      const { headers } = await aPerson();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const sent = { bytes, name, purpose };
      for (const answer of [await sendFile(headers, sent), await sendForm(headers, sent)]) {
        expect([status].flat(), `${name}: ${answer.status}`).toContain(answer.status);
        if (answer.status !== 201) continue;
        const { data } = await answer.json<{ data: FileData }>();
        const expected = types[atob(base64).slice(0, 2)] ?? "text/plain; charset=utf-8";
        expect(data).toMatchObject({ type: purpose, mime_type: expected, size: bytes.length });
        expect(data.filename).toMatch(/^[^/\\\p{Cc}]{1,255}$/u);
        expect(data.filename.split(".").at(-1)).toBe(name.split(".").at(-1));
      }
    },
  );
});

const whole = aZip(docxParts);
const recipes = [
  ["a bomb", aZip([...docxParts, { name: "word/a", text: "0".repeat(1e6) }]), "a.docx", 415],
  [
    "20,000 entries",
    aZip([...docxParts, ...Array.from({ length: 20_000 }, (_, index) => ({ name: `${index}` }))]),
    "a.docx",
    415,
  ],
  ["entries over each other", aZip([...docxParts, { name: "b", offset: 0 }]), "a.docx", 415],
  ["an encrypted archive", aZip([...docxParts, { name: "b", isEncrypted: true }]), "a.docx", 415],
  ["an archive that leaves its folder", aZip([...docxParts, { name: "../b" }]), "a.docx", 415],
  ["an archive that is no document", aZip([{ name: "a.txt" }]), "a.docx", 415],
  ["a document that calls itself an archive", whole, "a.zip", 415],
  ["a document that calls itself a program", whole, "a.docx.exe", 415],
  ["a table that calls itself a letter", aDoc("Workbook"), "a.doc", 415],
  ["30,000 × 30,000 pixels", aPng(30_000, 30_000), "a.png", 415],
  ["a PDF that calls itself a picture", aPdf(), "a.png", 415],
  ["a PDF that calls itself a page", aPdf(), "a.html", 415],
  ["a page that calls itself a text", bytesOf("<!doctype html><script>"), "a.txt", 415],
  ["a text that ends as something else", bytesOf("a".repeat(300_000), [0]), "a.txt", 415],
  ["a document", whole, "a.docx", 201],
  ["an old document", aDoc(), "a.doc", 201],
  ["a GIF that is a PDF too", concat([aGif(), aPdf()]), "a.gif", 201],
  ["a PDF that is an archive too", concat([aPdf(), whole]), "a.pdf", 201],
  ["a name that turns around", aPdf(), "a\u202efdp.exe.pdf", 201],
] as const;

describe("a file with", () => {
  it.for(recipes)(
    "%s gets its answer, however it is sent",
    async ([, bytes, name, status], { expect }) => {
      const { headers } = await aPerson();
      const sent = { bytes, name, purpose: "document" };
      for (const answer of [await sendFile(headers, sent), await sendForm(headers, sent)]) {
        expect(answer.status).toBe(status);
        const { data } = await answer.json<{ data?: FileData }>();
        if (data) expect(data.filename).not.toMatch(/[\u202e/]/);
      }
    },
  );
});

describe("a download of any kind", () => {
  const kept = [
    [
      "a.jpg",
      "image/jpeg",
      Uint8Array.from(atob(samples[0]?.base64 ?? ""), (letter) => letter.charCodeAt(0)),
    ],
    ["a.png", "image/png", aPng()],
    ["a.gif", "image/gif", aGif()],
    ["a.pdf", "application/pdf", aPdf()],
    ["a.doc", "application/msword", aDoc()],
    ["a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", whole],
    ["a.rtf", "application/rtf", bytesOf("{\\rtf1 A letter}")],
    ["Zoë “1”.txt", "text/plain; charset=utf-8", bytesOf("A letter")],
  ] as const;

  it.for(kept)(
    "says what it is, and can do nothing: %s",
    async ([name, type, bytes], { expect }) => {
      const { headers } = await aPerson();
      const sent = await sendForm(headers, { bytes, name, purpose: "document" });
      const { data } = await sent.json<{ data: FileData }>();
      const answer = await api(data.url, headers);
      expect(answer.status).toBe(200);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": type,
        "content-length": String(bytes.length),
        "content-disposition": expect.stringMatching(
          /^attachment; filename="[ -~]+"; filename\*=UTF-8''\S+$/,
        ),
        "x-content-type-options": "nosniff",
        "content-security-policy": expect.stringContaining("sandbox; default-src 'none'"),
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "private, no-cache, no-transform",
        "accept-ranges": "bytes",
        etag: expect.stringMatching(/^"[^"]+"$/),
      });
    },
  );
});
