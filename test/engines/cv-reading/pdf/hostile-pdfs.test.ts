import { readFile } from "node:fs/promises";
import { describe, it } from "vitest";
import * as z from "zod";
import { readPdf } from "../../../../src/engines/cv-reading/pdf/read-pdf";
import { UnreadableCv } from "../../../../src/engines/cv-reading/unreadable-cv";

const FOLDER = "test/fixtures/cvs/hostile";
const Expected = z.object({ files: z.array(z.object({ file: z.string(), expect: z.string() })) });

const codes: Readonly<Record<string, readonly string[]>> = {
  empty: ["CV_EMPTY"],
  wrong_type: ["CV_TYPE_UNSUPPORTED"],
  no_text: ["CV_NO_TEXT"],
  encrypted: ["CV_ENCRYPTED"],
  unreadable: ["CV_CORRUPT"],
  too_complex: ["CV_TOO_COMPLEX"],
  garbled: ["CV_TEXT_UNREADABLE"],
  too_complex_or_text: ["CV_TOO_COMPLEX", "read"],
  ok_or_encrypted: ["CV_ENCRYPTED", "read"],
  ok_or_unreadable: ["CV_CORRUPT", "read"],
  ok: ["read"],
  ok_with_warning: ["read with a warning"],
  ok_hidden_text_reported: ["read with a warning"],
};

async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

async function outcomeOf(path: string): Promise<string> {
  try {
    const { warnings } = await readPdf(await bytesOf(path));
    return warnings.length > 0 ? "read with a warning" : "read";
  } catch (error) {
    if (error instanceof UnreadableCv) return error.code;
    throw error;
  }
}

const { files } = Expected.parse(JSON.parse(await readFile(`${FOLDER}/expected.json`, "utf8")));

describe("a hostile PDF", () => {
  it.for(files)(
    "ends as it shall, and the next good one is read: $file",
    async ({ file, expect: end }, { expect }) => {
      const outcome = await outcomeOf(`${FOLDER}/${file}`);
      const isAsExpected = (codes[end] ?? []).some((code) => outcome.startsWith(code));
      expect(isAsExpected, `${file} ends as ${outcome}`).toBe(true);

      const { sheets } = await readPdf(await bytesOf("test/fixtures/cvs/icons.pdf"));
      expect(sheets[0]?.items.map(({ text }) => text)).toContain("Éloïse Château-Renard");
    },
  );

  it("keeps hidden and tiny text out of what is read, and tells of it", async ({ expect }) => {
    const { sheets, warnings } = await readPdf(await bytesOf(`${FOLDER}/hidden-text.pdf`));
    const text = sheets.flatMap(({ items }) => items.map((item) => item.text)).join(" ");

    expect(text).not.toContain("Kubernetes");
    expect(text).not.toContain("ignore previous");
    expect(warnings.map(({ code }) => code)).toEqual(["HIDDEN_TEXT", "TINY_TEXT"]);
    expect(warnings[0]?.quote).toContain("Kubernetes Terraform");
  });
});
