import { html } from "hono/html";
import type { Child } from "hono/jsx";
import { describe, it } from "vitest";
import { platformError } from "../../src/platform/errors";
import { emptyForm, type FormState } from "../../src/platform/form";
import {
  AreaField,
  CheckField,
  fieldIn,
  InputField,
  PasswordField,
  SelectField,
} from "../../src/ui/fields";
import { Form, FormRefusal } from "../../src/ui/form";

const render = async (child: Child) => String(await html`${child}`);

const refused: FormState = {
  values: { name: "<n>", note: "\nsecond line" },
  errors: { name: "Too short." },
  error: platformError("VALIDATION_ERROR"),
};

const limited = platformError("RATE_LIMIT_EXCEEDED", {
  details: { limit: "5/minute", seconds: 42 },
  retryAfterSeconds: 42,
});

const form = (state: FormState) => (
  <Form class="request" action="/here" language="en" state={state}>
    <InputField id="name" {...fieldIn(state, "name", "saved")} label="Name" hint="Two or more" />
  </Form>
);

describe("a form", () => {
  it("posts without scripts, and names the text that its button shows on the way", async ({
    expect,
  }) => {
    const markup = await render(form(emptyForm));
    expect(markup).toMatch(/^<form class="request" action="\/here" method="post" data-pending="S/);
    expect(markup).not.toContain("refusal");
    expect(markup).toContain('value="saved"');
  });

  it("brings back what was typed, with what is wrong tied to its field and focused", async ({
    expect,
  }) => {
    const markup = await render(form(refused));
    expect(markup).toContain('value="&lt;n&gt;"');
    expect(markup).toContain('aria-describedby="name-error name-hint" aria-invalid="true"');
    expect(markup).toMatch(/<input[^>]* autofocus/);
    expect(markup).toContain('<p class="field-error" id="name-error">Too short.</p>');
    // The field says it: nothing is said twice.
    expect(markup).not.toContain("refusal");
  });

  it("shows above its fields the errors that belong to no field, and takes the focus there", async ({
    expect,
  }) => {
    const markup = await render(form({ ...refused, errors: {} }));
    expect(markup).toContain('<div class="refusal" role="alert" tabindex="-1" autofocus');
    expect(markup).toContain("Values refused");
    expect(markup).toContain("Correct the fields that are named");
  });

  it("shows once, counting down, how long to wait", async ({ expect }) => {
    const markup = await render(<FormRefusal error={limited} language="en" />);
    expect(markup).toContain('data-countdown="42"');
    expect(markup).toContain('data-ready="You can try again now."');
    expect(markup).not.toContain("Try again in 42 s");
  });
});

describe("a field", () => {
  it("keeps the message of a browser module hidden until it is needed", async ({ expect }) => {
    const field = { id: "name", name: "name", label: "Name", errorText: "Two or more." };
    const markup = await render(<InputField {...field} />);
    expect(markup).toContain('<p class="field-error" id="name-error" hidden="">Two or more.</p>');
    expect(markup).not.toContain("aria-invalid");
  });

  it("of several lines keeps a first line that is empty, and counts", async ({ expect }) => {
    const props = { id: "note", label: "Note", rows: 2, limit: 500, language: "en" } as const;
    const markup = await render(<AreaField {...props} {...fieldIn(refused, "note")} />);
    expect(markup).toContain(">\n\nsecond line</textarea>");
    expect(markup).toContain('maxlength="500" data-limit="500"');
    expect(markup).toContain('data-counter="note" data-left="Characters left: {count}"');
    const soft = await render(<AreaField {...props} takesMore {...fieldIn(refused, "note")} />);
    expect(soft).not.toContain("maxlength");
  });

  it("for a password never comes back filled in, and is described by its rules", async ({
    expect,
  }) => {
    const state = { ...refused, values: { password: "secret-1" } };
    const markup = await render(
      <PasswordField
        id="password"
        {...fieldIn(state, "password")}
        label="Password"
        autocomplete="new-password"
        texts={{ show: "Show", hide: "Hide" }}
      >
        <p id="password-rules">Eight or more</p>
      </PasswordField>,
    );
    expect(markup).not.toContain("secret-1");
    expect(markup).toContain('aria-describedby="password-rules"');
  });

  it("keeps a choice and a tick", async ({ expect }) => {
    const options = [
      ["fr", "French"],
      ["en", "English"],
    ] as const;
    const select = { id: "language", name: "language", label: "Language", options, value: "en" };
    expect(await render(<SelectField {...select} />)).toContain('<option value="en" selected');
    expect(await render(<CheckField name="private" label="Private" isChecked />)).toContain(
      '<input type="checkbox" name="private" value="1" checked',
    );
  });
});
