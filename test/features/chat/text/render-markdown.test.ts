import * as fc from "fast-check";
import { describe, it } from "vitest";
import { mentionedKeys } from "../../../../src/features/chat/text";
import { renderMarkdown } from "../../../../src/features/chat/text/render-markdown";
import { runs } from "../../../support/depth";

describe("a message as HTML", () => {
  it.for<[content: string, html: string]>([
    ["**bold** and *so*", "<p><strong>bold</strong> and <em>so</em></p>"],
    ["~~gone~~", "<p><del>gone</del></p>"],
    ["`a < b`", "<p><code>a &lt; b</code></p>"],
    ["<b>no</b>", "<p>&lt;b&gt;no&lt;/b&gt;</p>"],
    ["# loud", "<p><strong>loud</strong></p>"],
  ])("is written from %j as %j", ([content, html], { expect }) => {
    expect(renderMarkdown(content)).toBe(html);
  });

  it("marks every link as one that nobody recommends", ({ expect }) => {
    for (const content of [
      "[a](https://example.test/?a=1&b=2)",
      "see https://example.test now",
      "<https://example.test>",
    ]) {
      const html = renderMarkdown(content);
      expect(html).toContain('rel="nofollow noopener noreferrer ugc" target="_blank"');
      expect(html.match(/<a /g)).toHaveLength(1);
    }
  });

  it.for([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    '[x](https://example.test "onmouseover=alert(1)")',
    "<img src=x onerror=alert(1)>",
    "![x](https://example.test/x.png)",
    "<svg/onload=alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    '"><script>alert(1)</script>',
  ])("neither runs nor fetches anything: %s", (content, { expect }) => {
    const html = renderMarkdown(content);
    expect(html).not.toMatch(
      /<(?!\/?(?:p|a|strong|em|del|code|pre|ul|ol|li|blockquote|br)\b)[a-z]/i,
    );
    expect(html).not.toMatch(/<[^>]*\s(?:on\w+|src|style)\s*=/i);
    expect(html).not.toMatch(/href="(?!https?:|mailto:|")/i);
  });

  it("only ever makes tags of its own, whatever is written", ({ expect }) => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "&",
      "[",
      "]",
      "(",
      ")",
      "!",
      "`",
      "*",
      "~",
      "\n",
      " ",
      "script",
      "javascript:",
      "https://a.test",
      "onload=",
      "#",
      "-",
      "\\",
      "&#x3c;",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const html = renderMarkdown(parts.join(""));
        const tags = html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags) {
          expect(tag).toMatch(
            /^<\/?(?:p|strong|em|del|code|pre|ul|ol|li|blockquote|br ?\/?)>$|^<a>$|^<ol start="\d+">$|^<code class="language-[^"<>]*">$|^<a href="(?:https?:|mailto:)[^"<>]*" rel="nofollow noopener noreferrer ugc" target="_blank">$|^<\/a>$|^<a href="[^":<>]*" rel="nofollow noopener noreferrer ugc" target="_blank">$/,
          );
        }
      }),
      { numRuns: runs({ quick: 100, deep: 500 }) },
    );
  });
});

it("mentions are read as people write them", ({ expect }) => {
  expect(mentionedKeys("hello @Ana, and @ben.lee.")).toEqual(["ana", "ben.lee.", "ben.lee"]);
  expect(mentionedKeys("mail me at me@example.test or @@x")).toEqual([]);
  expect(mentionedKeys("@Ana @ANA")).toEqual(["ana"]);
  expect(mentionedKeys("(@zoé)")).toEqual(["zoé"]);
});
