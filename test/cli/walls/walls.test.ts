import { describe, it } from "vitest";
import { findBreaches } from "../../../src/cli/walls/find-breaches";

/** A house that keeps to the table, with one file of each kind. */
const lawful: Readonly<Record<string, string>> = {
  "src/app.ts": `import { gearRoutes } from "./features/gear"; export const app = gearRoutes;`,
  "src/jobs.ts": `export const jobs = () => import("./features/gear/mend-gear");`,
  "src/features.ts": `export const features = [() => import("./features/gear")];`,
  "src/schema.ts": `export { gear } from "./features/gear/store/tables";`,
  "src/platform/config.ts": `export const configOf = (env: object) => env;`,
  "src/platform/context.ts": `export type Ctx = { readonly now: () => Date };`,
  "src/engines/locks/index.ts": `export const lock = (name: string) => name;`,
  "src/ui/layout.tsx": `import type { Ctx } from "../platform/context"; export const Page = (_: { ctx: Ctx }) => <main />;`,
  "src/ui/duration.ts": `export const formatDuration = (ms: number) => String(ms);`,
  "src/features/gear/index.ts": `export { gearRoutes } from "./api/routes"; export { mendGear } from "./mend-gear";`,
  "src/features/gear/api/routes.ts": `import { Hono } from "hono"; import { mendGear } from "../mend-gear";
    export const gearRoutes = new Hono().post("/", (c) => c.json(mendGear(c.var.ctx)));`,
  "src/features/gear/mend-gear.ts": `import { eq } from "drizzle-orm"; import type { Ctx } from "../../platform/context";
    import { lock } from "../../engines/locks"; import { decideMending } from "./mending"; import { gear } from "./store/tables";
    export const mendGear = (ctx: Ctx) => [eq(gear, lock("x")), decideMending(ctx.now())];`,
  "src/features/gear/mending.ts": `import * as z from "zod"; import { LIMIT } from "./limit";
    export const decideMending = (now: Date) => z.number().max(LIMIT).safeParse(now.getTime()).success;`,
  "src/features/gear/limit.ts": `export const LIMIT = 3;`,
  "src/features/gear/store/tables.ts": `import { sqliteTable } from "drizzle-orm/sqlite-core"; export const gear = sqliteTable("gear", {});`,
  "src/features/gear/errors.ts": `export const gearErrors = { BROKEN: 409 };`,
  "src/features/gear/pages/client.ts": `import { formatDuration } from "../../../ui/duration"; import type { gearErrors } from "../errors";
    export const show = (code: keyof typeof gearErrors) => code + formatDuration(1);`,
  "src/features/radio/index.ts": `export type Station = { readonly name: string };`,
  "src/features/radio/core/secret.ts": `export const secret = 1;`,
};

/** `path:line rule` of every breach in the lawful house with some files added or replaced. */
const breachesWith = (files: Readonly<Record<string, string>>): string[] =>
  findBreaches(new Map(Object.entries({ ...lawful, ...files }))).map(
    ({ path, line, rule }) => `${path}:${line} ${rule}`,
  );

const transports = [
  "src/features/gear/manage-pages.tsx",
  "src/features/gear/member-routes.ts",
  "src/features/gear/api/take-gear.ts",
  "src/features/gear/pages/views/gear-list.tsx",
];

describe("the check of the walls between folders", () => {
  it("finds nothing wrong in code that keeps to the table of imports", ({ expect }) => {
    expect(breachesWith({})).toEqual([]);
  });

  it.for(transports)(
    "refuses drizzle and tables in %s, whatever its routes are called",
    (path, { expect }) => {
      const up = "../".repeat(path.split("/").length - 4);
      const source = `import { eq } from "drizzle-orm";\nimport { gear } from "./${up}store/tables";\nexport const all = eq(gear, 1);`;
      expect(breachesWith({ [path]: source })).toEqual([
        `${path}:1 routes and pages know no database, yet this one imports drizzle-orm`,
        `${path}:2 routes and pages know no database, yet this one imports src/features/gear/store/tables.ts`,
      ]);
    },
  );

  it("refuses the type of a table in routes", ({ expect }) => {
    const path = "src/features/gear/routes.ts";
    const source = `export type Row = typeof import("./tables").gear;`;
    expect(
      breachesWith({ [path]: source, "src/features/gear/tables.ts": "export const gearRows = 1;" }),
    ).toEqual([
      `${path}:1 routes and pages know no database, yet this one imports src/features/gear/tables.ts`,
    ]);
  });

  it.for(["app", "jobs", "features"])(
    "refuses that a feature imports src/%s.ts",
    (name, { expect }) => {
      const path = "src/features/radio/tune.ts";
      expect(
        breachesWith({ [path]: `export const tuned = () => import("../../${name}");` }),
      ).toEqual([`${path}:1 features imports src/${name}.ts of root`]);
    },
  );

  it.for([
    ["../features/gear", "src/features/gear/index.ts of features"],
    ["../engines/locks", "src/engines/locks/index.ts of engines"],
  ])("refuses that ui imports %s", ([specifier, target], { expect }) => {
    const source = `export { mendGear as mend } from "${specifier}";`;
    expect(breachesWith({ "src/ui/mender.ts": source })).toEqual([
      `src/ui/mender.ts:1 ui imports ${target}`,
    ]);
  });

  it("refuses that platform or an engine imports a feature, even only a type", ({ expect }) => {
    const source = `import type { Station } from "../../features/radio"; export type Tuner = Station;`;
    expect(
      breachesWith({
        "src/platform/limits/tuner.ts": source,
        "src/engines/locks/tuner.ts": source.replace("Tuner", "LockTuner"),
      }),
    ).toEqual([
      "src/engines/locks/tuner.ts:1 engines imports src/features/radio/index.ts of features",
      "src/platform/limits/tuner.ts:1 platform imports src/features/radio/index.ts of features",
    ]);
  });

  it.for([
    ["Hono", `import { Hono } from "hono"; export const x = Hono;`, "imports hono"],
    [
      "configuration",
      `import { configOf } from "../../platform/config"; export const x = configOf;`,
      "imports src/platform/config.ts",
    ],
    ["the clock", `export const x = () => Date.now();`, "reads the clock"],
    ["the clock by a date", `export const x = () => new Date();`, "reads the clock"],
    [
      "storage",
      `import { gear } from "./store/tables"; export const x = gear;`,
      "imports src/features/gear/store/tables.ts",
    ],
  ])("refuses %s in a pure rule", ([, line, rule], { expect }) => {
    const path = "src/features/gear/mending.ts";
    const source = `export const decideMending = (now: Date) => now.getTime() > 0;\n${line}`;
    expect(breachesWith({ [path]: source })).toContain(`${path}:2 a pure rule ${rule}`);
  });

  it("refuses the clock in a module whose values a pure rule imports", ({ expect }) => {
    expect(
      breachesWith({ "src/features/gear/limit.ts": "export const LIMIT = performance.now();" }),
    ).toEqual([
      "src/features/gear/limit.ts:1 a pure rule reads the clock (taken by src/features/gear/mending.ts)",
    ]);
  });

  it("refuses Hono in a verb, and its types too", ({ expect }) => {
    const path = "src/features/gear/lend-gear.ts";
    const source = `import type { Context } from "hono";\nimport { getCookie } from "hono/cookie";\nexport const lendGear = (c: Context) => getCookie(c);`;
    expect(breachesWith({ [path]: source })).toEqual([
      `${path}:1 only routes and pages know HTTP, yet this file imports hono`,
      `${path}:2 only routes and pages know HTTP, yet this file imports hono/cookie`,
    ]);
  });

  it.for([
    `import { secret } from "../../radio/core/secret"; export const x = secret;`,
    `export { secret } from "../../radio/core/secret";`,
    `export const x = () => import("../../radio/core/secret");`,
    `export type X = import("../../radio/core/secret").Secret;`,
  ])("refuses a way into a feature past its index: %s", (source, { expect }) => {
    const path = "src/features/gear/store/keep-gear.ts";
    expect(breachesWith({ [path]: source })).toEqual([
      `${path}:1 a feature reaches into another: src/features/radio/core/secret.ts`,
    ]);
  });

  it("refuses a value of the server in a browser module, also one that a shared file brings along", ({
    expect,
  }) => {
    const path = "src/features/gear/pages/client.ts";
    const timeline = "src/features/gear/pages/timeline.ts";
    const source = `import { gearErrors } from "../errors";\nimport { order } from "./timeline";\nexport const x = [gearErrors, order];`;
    expect(
      breachesWith({
        [path]: source,
        [timeline]: `import * as z from "zod"; export const order = z.array(z.int());`,
      }),
    ).toEqual([
      `${path}:1 a value of the server ships to the browser: src/features/gear/errors.ts`,
      `${timeline}:1 a value of the server ships to the browser: zod`,
    ]);
  });

  it("refuses a browser module in the Worker", ({ expect }) => {
    const path = "src/features/gear/pages/views/gear-view.tsx";
    expect(
      breachesWith({
        [path]: `import { show } from "../client"; export const View = () => <p>{show}</p>;`,
      }),
    ).toEqual([`${path}:1 the Worker imports a browser module: src/features/gear/pages/client.ts`]);
  });

  it("refuses tables outside their feature", ({ expect }) => {
    const path = "src/platform/count-rows.ts";
    expect(
      breachesWith({
        [path]: `import { gear } from "../features/gear/store/tables"; export const x = gear;`,
      }),
    ).toContain(
      `${path}:1 tables are imported from outside their folder: src/features/gear/store/tables.ts`,
    );
  });

  it("refuses a circle that a type and a dynamic import close", ({ expect }) => {
    expect(
      breachesWith({
        "src/features/radio/a.ts": `import type { B } from "./b";\nexport type A = B;`,
        "src/features/radio/b.ts": `export type B = string;\nexport const load = () => import("./c");`,
        "src/features/radio/c.ts": `export type C = import("./a").A;`,
      }),
    ).toEqual([
      "src/features/radio/a.ts:1 a circle of imports: src/features/radio/a.ts → src/features/radio/b.ts → src/features/radio/c.ts → src/features/radio/a.ts",
    ]);
  });

  it("refuses an import whose target is computed", ({ expect }) => {
    const path = "src/features/radio/load.ts";
    expect(breachesWith({ [path]: "export const load = (name: string) => import(name);" })).toEqual(
      [`${path}:1 an import whose target is computed`],
    );
  });
});

describe("an exported name", () => {
  const twice = {
    "src/engines/locks/station.ts": `export type Station = "locked";`,
    "src/features/radio/tuner.ts": `import type { Station } from "."; export type { Station };`,
    "src/features/radio/english.ts": `export const voice = "Hello";`,
    "src/features/radio/french.ts": `export const voice = "Bonjour";`,
  };
  const files = new Map(Object.entries({ ...lawful, ...twice }));

  it("may be used twice only for two languages or with a reason", ({ expect }) => {
    expect(findBreaches(files).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "src/features/radio/index.ts a second export called Station; the first is in src/engines/locks/station.ts:1",
    ]);
    expect(findBreaches(files, { Station: "both are stations" })).toEqual([]);
  });

  it("must leave the list of reasons when it is used only once", ({ expect }) => {
    const reasons = { Station: "both are stations", Page: "once there were two" };
    expect(findBreaches(files, reasons).map(({ rule }) => rule)).toEqual(["Page stands once"]);
  });
});
