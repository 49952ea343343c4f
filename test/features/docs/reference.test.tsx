import { html } from "hono/html";
import { describe, it } from "vitest";
import { Prose } from "../../../src/features/docs/pages/views/prose";
import { page, textOf } from "../../support/members";

describe("the light documentation", () => {
  it("shows the signs of Markdown as what they mean", async ({ expect }) => {
    const text = "See `id`, **never** *twice* [here](/docs) <b>.\n\n- one\n- `two`";
    expect(String(await html`${<Prose text={text} />}`)).toBe(
      '<p>See <code>id</code>, <strong>never</strong> <em>twice</em> <a href="/docs">here</a> &lt;b&gt;.</p><ul><li>one</li><li><code>two</code></li></ul>',
    );
  });

  it("leaves no such sign in its descriptions, and says in French that they are English", async ({
    expect,
  }) => {
    const text = await textOf(page("/redoc?lang=fr"));
    expect(text).toContain("Le corps de cette page est en anglais");
    const outside = text.replaceAll(/<(pre|code|script)[^]*?<\/\1>/g, "");
    expect(outside.match(/`|\*\*|\]\(/g)).toBeNull();
    expect(await textOf(page("/redoc?lang=en"))).not.toContain("en anglais");
  });
});
