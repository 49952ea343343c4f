import * as fc from "fast-check";
import { afterEach, describe, it, vi } from "vitest";
import { isCostly } from "../../../../src/features/chat/text/markdown-cost";
import { renderMarkdown } from "../../../../src/features/chat/text/render-markdown";
import {
  costliest,
  fillMessage,
  plainMessage,
  repeatedPieces,
} from "../../../support/costly-markdown";
import { runs } from "../../../support/depth";

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many characters the parser looks at, as often as it does: it goes back for every sign that might have begun something. */
function stepsOf(content: string): number {
  const looks = vi.spyOn(String.prototype, "charCodeAt");
  renderMarkdown(content);
  const steps = looks.mock.calls.length;
  looks.mockRestore();
  return steps;
}

const mostSteps = 5 * stepsOf(plainMessage);

describe("a message full of Markdown", () => {
  it("takes the parser at most five times the steps of a plain one", ({ expect }) => {
    fc.assert(
      fc.property(repeatedPieces, (text) => {
        expect(stepsOf(fillMessage(text))).toBeLessThanOrEqual(mostSteps);
        expect(stepsOf(costliest(text, isCostly))).toBeLessThanOrEqual(mostSteps);
      }),
      { numRuns: runs({ quick: 40, deep: 2_000 }) },
    );
  });

  it.for(["\\```", "a\n]\\```", "<!--\\```", "1. a\n\\```"])(
    "takes no longer where escapes leave code open: %j",
    (text, { expect }) => {
      expect(stepsOf(fillMessage(text))).toBeLessThanOrEqual(mostSteps);
      expect(stepsOf(costliest(text, isCostly))).toBeLessThanOrEqual(mostSteps);
    },
  );

  it.for([
    "_*",
    "www.a_",
    "- ",
    "1. a\n",
    "- a\n",
    "[a](b)",
    "a@b.c ",
    "http://a ",
    ">",
    "a\n",
    "~a~",
  ])("is shown as it was written where it repeats %j", (text, { expect }) => {
    expect(isCostly(fillMessage(text))).toBe(true);
    expect(renderMarkdown(fillMessage(text))).not.toMatch(/<(?!\/?p>)/);
  });

  it("never gives the parser more than forty runs to compare with each other", ({ expect }) => {
    fc.assert(
      fc.property(repeatedPieces, (text) => {
        const kept = costliest(text, isCostly);
        expect(kept.match(/\*+|_+|~+/g)?.length ?? 0).toBeLessThanOrEqual(40);
      }),
      { numRuns: runs({ quick: 40, deep: 2_000 }) },
    );
  });

  it("has its addresses as links beside brackets, unless one stays open for long", ({ expect }) => {
    expect(renderMarkdown("[note] see https://a.test")).toContain("<a href=");
    expect(renderMarkdown("[[x] y] `z` https://a.test")).toContain("<a href=");
    expect(renderMarkdown(`[[a] ${plainMessage.slice(0, 400)} https://a.test`)).not.toContain("<a");
  });

  it("keeps what it means where somebody wrote it: fifteen items, twelve links, emphasis throughout", ({
    expect,
  }) => {
    const list = Array.from({ length: 15 }, (_, index) => `- item ${index}`).join("\n");
    expect(renderMarkdown(list)).toContain("<li>item 14</li>");
    expect(renderMarkdown("[a](https://b.test) ".repeat(12))).toContain("<a href=");
    expect(renderMarkdown("**so** it _is_ ".repeat(7))).toContain("<strong>so</strong>");
    expect(renderMarkdown("a < b & c\n".repeat(161))).toContain("a &lt; b &amp; c\na");
  });
});
