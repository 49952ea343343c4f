import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { sql } from "drizzle-orm";
import {
  foundIn,
  indexed,
  newestFirst,
  parseQuery,
  removeDocuments,
  selectFound,
  type SearchDocument,
  storeDocuments,
} from "../../../src/engines/search";
import { purgeGoneDocuments } from "../../../src/engines/search/store-documents";
import { testCtx } from "../../support/context";

let kinds = 0;
/** A kind that no other test has, so that each searches a world of its own. */
const aKind = () => `kind${(kinds += 1)}`;

const aDocument = (ref: string, text: string, at = 1_000): SearchDocument => ({
  ref,
  facets: "by3",
  body: indexed(text),
  at,
});

type Offered = { readonly version?: number; readonly scope?: string };

const store = (
  kind: string,
  documents: SearchDocument[],
  { version = 1, scope = "pub" }: Offered = {},
) => storeDocuments(env.DB, { kind, documents, version, scopeSql: `'${scope}'` }).run();

async function find(
  kind: string,
  q: string,
  { scopes = "pub", cursor }: { scopes?: string; cursor?: number } = {},
) {
  const condition = foundIn({
    kind,
    query: parseQuery(q),
    scopes: sql`${scopes}`,
    facets: [],
    cursor,
  });
  return selectFound(testCtx(), {}).where(condition).orderBy(newestFirst).limit(50);
}

const refs = async (...search: Parameters<typeof find>) =>
  (await find(...search)).map(({ ref }) => ref);

describe("documents", () => {
  it("are found newest first, in whatever order they were stored", async ({ expect }) => {
    const kind = aKind();
    await store(kind, [aDocument("new", "delta", 3_000)]);
    await store(kind, [aDocument("old", "delta", 1_000), aDocument("mid", "delta", 2_000)]);
    expect(await refs(kind, "delta")).toEqual(["new", "mid", "old"]);
  });

  it("of one millisecond keep their order, and all are found page by page", async ({ expect }) => {
    const kind = aKind();
    await store(
      kind,
      ["a", "b", "c"].map((ref) => aDocument(ref, "delta", 5_000)),
    );
    await store(kind, [aDocument("d", "delta", 5_000)]);
    const first = await find(kind, "delta");
    expect(first.map(({ ref }) => ref)).toEqual(["d", "c", "b", "a"]);
    expect(await refs(kind, "delta", { cursor: first[1]?.id ?? 0 })).toEqual(["b", "a"]);
  });

  it("are replaced by a later state, and never by an earlier or equal one", async ({ expect }) => {
    const kind = aKind();
    await store(kind, [aDocument("one", "first")], { version: 1 });
    await store(kind, [aDocument("one", "third")], { version: 3 });
    await store(kind, [aDocument("one", "second")], { version: 2 });
    await store(kind, [aDocument("one", "other")], { version: 3 });
    expect(await refs(kind, "third")).toEqual(["one"]);
    expect(await refs(kind, "second")).toEqual([]);
    expect(await refs(kind, "other")).toEqual([]);
  });

  it("leave no word behind, and a late writer brings none back", async ({ expect }) => {
    const kind = aKind();
    const gone = { ...aDocument("one", ""), isGone: true };
    await store(kind, [aDocument("one", "hydrophone")], { version: 1 });
    await store(kind, [gone], { version: 2 });
    await store(kind, [aDocument("one", "hydrophone")], { version: 1 });
    expect(await refs(kind, "hydrophone")).toEqual([]);
    const row = "SELECT scope, facets, body FROM search_docs WHERE kind = ?";
    expect(await env.DB.prepare(row).bind(kind).first()).toEqual({
      scope: "",
      facets: "",
      body: "",
    });
    const parts = await env.DB.prepare("SELECT hex(block) AS block FROM search_index_data").all<{
      block: string;
    }>();
    const hex = [...new TextEncoder().encode("ydrophone")]
      .map((byte) => byte.toString(16))
      .join("");
    expect(parts.results.filter(({ block }) => block.toLowerCase().includes(hex))).toEqual([]);
  });

  it("are kept from those who have none of their tokens, whatever they type", async ({
    expect,
  }) => {
    const kind = aKind();
    await store(kind, [aDocument("private", "delta")], { scope: "r12" });
    await store(kind, [aDocument("shared", "delta")], { scope: "u3 u9" });
    expect(await refs(kind, "delta")).toEqual([]);
    expect(await refs(kind, "delta", { scopes: "pub OR r1 OR u1" })).toEqual([]);
    expect(await refs(kind, "delta", { scopes: "pub OR r12" })).toEqual(["private"]);
    expect(await refs(kind, "delta", { scopes: "pub OR u9" })).toEqual(["shared"]);
    for (const q of ["r12", "scope:r12", '" OR {scope}:r12 OR "', "u3", "by3", kind]) {
      expect(await refs(kind, q, { scopes: "pub OR r12" }), q).toEqual([]);
    }
  });

  it("are found without the words that may not be there, between two dates", async ({ expect }) => {
    const kind = aKind();
    const day = Date.UTC(2026, 1, 3);
    await store(kind, [
      aDocument("before", "delta", day - 1),
      aDocument("first", "delta", day),
      aDocument("other", "delta river", day + 1),
      aDocument("after", "delta", day + 86_400_000),
    ]);
    expect(await refs(kind, "delta -river after:2026-02-03 before:2026-02-04")).toEqual(["first"]);
    expect(await refs(kind, "-river before:2026-02-04")).toEqual(["first", "before"]);
  });

  it("are found by parts of scripts without spaces", async ({ expect }) => {
    const kind = aKind();
    await store(kind, [
      aDocument("ja", "東京で音楽制作をしています"),
      aDocument("th", "ผมทำเพลงที่บ้าน"),
    ]);
    for (const q of ["音楽", "音楽制作", "作", "制作を"])
      expect(await refs(kind, q), q).toEqual(["ja"]);
    expect(await refs(kind, "เพลง")).toEqual(["th"]);
    expect(await refs(kind, "楽音")).toEqual([]);
  });

  it("go together by a facet of theirs", async ({ expect }) => {
    const kind = aKind();
    const other = { ...aDocument("other", "delta"), facets: "by4" };
    await store(kind, [aDocument("one", "delta"), aDocument("two", "delta"), other]);
    await removeDocuments(testCtx(), { kind, facet: "by3" });
    expect(await refs(kind, "delta")).toEqual(["other"]);
  });

  it("that are gone lose their empty rows after a day", async ({ expect }) => {
    const kind = aKind();
    const now = Date.now();
    const goneAt = (ref: string, at: number) => ({ ...aDocument(ref, "", at), isGone: true });
    await store(kind, [goneAt("old", now - 90_000_000), goneAt("new", now - 80_000_000)]);
    await purgeGoneDocuments(testCtx());
    const left = await env.DB.prepare("SELECT ref FROM search_docs WHERE kind = ?")
      .bind(kind)
      .all();
    expect(left.results).toEqual([{ ref: "new" }]);
  });
});
