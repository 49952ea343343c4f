import fc from "fast-check";
import { describe, it } from "vitest";
import { mailLinkOf } from "../../../../src/features/letters/pages/mail-link";
import { letterBody, type LetterDocument } from "../../../../src/features/letters/store/document";
import { aLetterDetail } from "../sample-letter";

const { motivation } = aLetterDetail().documents;

const withText = (text: string): LetterDocument => ({
  ...motivation,
  paragraphs: [[{ text, kind: "courtesy", facts: [] }]],
});

describe("the link that sends a letter by e-mail", () => {
  it("carries subject and text, which come back as they were, line by line", ({ expect }) => {
    const letter = {
      ...withText("É & co = 100 % ?\nTwo #lines"),
      subject: "Objet : l’été & après",
    };
    const { href, hasText } = mailLinkOf(letter);
    expect(hasText).toBe(true);
    expect(href).toMatch(/^mailto:\?subject=[^&?#\s]+&body=[^&?#\s]+$/);
    const parts = Object.fromEntries(
      href
        .slice("mailto:?".length)
        .split("&")
        .map((part) => part.split("=").map(decodeURIComponent)),
    ) as Record<string, string>;
    expect(parts["subject"]).toBe("L’été & après");
    expect(parts["body"]).toBe(letterBody(letter).replaceAll("\n", "\r\n"));
    // A plus would be read as a plus by a mail program, and not as a space.
    expect(href).not.toContain("+");
  });

  it("leaves the text out where mail programs would cut it", ({ expect }) => {
    const { href, hasText } = mailLinkOf(withText("é".repeat(400)));
    expect(hasText).toBe(false);
    expect(href).toBe("mailto:?subject=Application");
  });

  it("is never longer than Windows hands over, and never throws, whatever the letter says", ({
    expect,
  }) => {
    const text = fc.string({ unit: "binary", maxLength: 1_200 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { href } = mailLinkOf({ ...withText(body), subject: subject.slice(0, 300) });
        expect(href.length).toBeLessThanOrEqual(2_000);
        expect(() => decodeURIComponent(href)).not.toThrow();
      }),
    );
  });
});
