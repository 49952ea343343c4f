import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { parseQuery } from "../../src/engines/search";
import { selectHits } from "../../src/features/chat/search/select-hits";
import { aPerson, type Person } from "../support/accounts";
import { aRoom, type Room } from "../support/chat";
import { ctxOf } from "../support/chat-search";

const DOCUMENTS = 20_000;
/** A page of twenty, the one after it that tells whether there is more, and a few rows for each of them. */
const ROWS_OF_A_PAGE = 100;

let reader: Person;
let room: Room;

async function rowsOf(q: string): Promise<number> {
  const query = parseQuery(q);
  const { sql, params } = selectHits(ctxOf(reader), { userId: reader.id, query }).limit(21).toSQL();
  const { meta } = await env.DB.prepare(sql)
    .bind(...params)
    .all();
  return meta.rows_read;
}

beforeAll(async () => {
  reader = await aPerson();
  room = await aRoom();
  // Every document has the common word, one in a thousand the rare one; half are in a private room of others.
  await env.DB.prepare(
    `INSERT INTO search_docs (id, kind, ref, scope, facets, body, at, version)
     WITH RECURSIVE count (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM count WHERE i < ?1)
     SELECT 7000000000000000 + i, 'message', CASE i % 2 WHEN 0 THEN 'r' || ?2 ELSE 'r999999' END || ':' || i,
       CASE i % 2 WHEN 0 THEN 'pub' ELSE 'r999999' END, 'by' || (i % 50) || ' r' || ?2,
       'common word' || (i % 1000) || ' ' || CASE WHEN i % 1000 = 0 THEN 'rare' ELSE '' END, 1, 1 FROM count`,
  )
    .bind(DOCUMENTS, String(room.id))
    .run();
});

describe("among twenty thousand messages", () => {
  it.for([
    "common",
    "comm",
    "rare",
    "common -rare",
    '"common word7"',
    "from:nobody common",
    "word7 common",
  ])("a search reads a page of rows, not all that match: %s", async (q, { expect }) => {
    const rows = await rowsOf(q);
    expect(rows).toBeLessThan(ROWS_OF_A_PAGE);
  });
});
