import { describe, it } from "vitest";
import readme from "../../src/features/accounts/README.md?raw";
import { routeRates } from "../support/rates";

const limits = routeRates();

/** `| auth_login | 5/minute | routes |`, without the column's padding. */
const rows = readme
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

describe("the table of limits in the documentation", () => {
  it("is the one that the product enforces", ({ expect }) => {
    const written = rows.flatMap(([, name, rate, routes = ""]) =>
      limits.some((limit) => limit.name === name) ? [{ name, rate, routes }] : [],
    );
    const kept = limits.map(({ name, rate, routes }) => ({
      name,
      rate,
      routes: routes.length > 0 ? routes.join(", ") : "everything else, each route by itself",
    }));
    expect(written).toEqual(kept);
  });
});
