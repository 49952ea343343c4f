import { describe, it } from "vitest";
import { mayVisit } from "../../src/platform/robots";

const may = (robots: string, path: string) =>
  mayVisit(robots, "Atelier", new URL(path, "https://acme.com"));

describe("robots.txt", () => {
  it.for<[robots: string, path: string, allowed: boolean]>([
    ["", "/", true],
    ["User-agent: *\nDisallow:", "/", true],
    ["User-agent: *\nDisallow: /", "/", false],
    ["User-agent: *\nDisallow: /", "/robots.txt", true],
    ["User-agent: *\nDisallow: /private", "/private/x", false],
    ["User-agent: *\nDisallow: /private", "/public", true],
    ["User-agent: *\nDisallow: /private/", "/private", true],
    ["User-agent: Other\nDisallow: /", "/", true],
    ["User-agent: Other\nUser-agent: *\nDisallow: /", "/", false],
    ["user-AGENT: ATELIER/2.0\ndisallow: /", "/", false],
    ["User-agent: *\nDisallow: /\n\nUser-agent: Atelier\nDisallow: /x", "/", true],
    ["User-agent: Atelier\nDisallow: /x\n\nUser-agent: *\nDisallow: /", "/y", true],
    ["User-agent: Atelier\nDisallow: /a\nUser-agent: Atelier\nDisallow: /b", "/b", false],
    ["User-agent: *\nDisallow: /\nAllow: /about", "/about", true],
    ["User-agent: *\nAllow: /about\nDisallow: /about/team", "/about/team", false],
    ["User-agent: *\nAllow: /about\nDisallow: /", "/about", true],
    ["User-agent: *\nDisallow: /about/team\nAllow: /about", "/about/team", false],
    ["User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["User-agent: *\nDisallow: /*.php$", "/index.php", false],
    ["User-agent: *\nDisallow: /*.php$", "/index.php?x=1", true],
    ["User-agent: *\nDisallow: /*?", "/a?b", false],
    ["User-agent: *\nDisallow: /a*c*e$", "/abcde", false],
    ["User-agent: *\nDisallow: /a*c*e$", "/abcdef", true],
    ["User-agent: *\nDisallow: /$", "/", false],
    ["User-agent: *\nDisallow: /$", "/about", true],
    ["User-agent: *\nDisallow: *", "/about", false],
    ["User-agent: * # all\nDisallow: /x # y", "/x", false],
    ["\uFEFFUser-agent: *\r\nDisallow: /x\r\n", "/x", false],
    ["User-agent: *\nDisallow: /%7Ejoe", "/~joe", false],
    ["User-agent: *\nDisallow: /société", "/soci%C3%A9t%C3%A9", false],
    ["Disallow: /", "/", true],
    ["User-agent: *\nSitemap: https://acme.com/s.xml\nDisallow: /x", "/x", false],
    ["User-agent: a\nCrawl-delay: 5\nUser-agent: *\nDisallow: /x", "/x", false],
    ["<!doctype html><title>Not found</title>", "/", true],
  ])("that reads %j answers a visit to %s with %s", ([robots, path, allowed], { expect }) => {
    expect(may(robots, path)).toBe(allowed);
  });

  it("is read without delay, however many stars it has", ({ expect }) => {
    const robots = `User-agent: *\nDisallow: /${"*a".repeat(5_000)}$`;
    const startedAt = performance.now();
    expect(may(robots, `/${"a".repeat(2_000)}b`)).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
