import { describe, it } from "vitest";
import { anAddress } from "../../support/context";
import { api } from "../../support/letters";

const PASSWORD = "Test123!";
const video_url = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
const JSON_TYPE = { "content-type": "application/json" };
const FORM_TYPE = { "content-type": "application/x-www-form-urlencoded" };

const post = (path: string, body: string, headers: Record<string, string>) =>
  api(path, { "cf-connecting-ip": anAddress(), ...headers }, { method: "POST", body });

describe("the requests of the requirement document, one after the other", () => {
  it("lead from the health of the server to a transcript", async ({ expect }) => {
    const email = `${crypto.randomUUID()}@test.example`;
    expect((await api("/health", {})).status).toBe(200);

    const person = JSON.stringify({ email, password: PASSWORD });
    const registered = await post("/api/auth/register", person, JSON_TYPE);
    expect(registered.status).toBe(201);
    expect(await registered.json()).toMatchObject({ email, role: "user", is_active: true });

    const login = await post(
      "/api/auth/login",
      `username=${email}&password=${PASSWORD}`,
      FORM_TYPE,
    );
    expect(login.status).toBe(200);
    const { access_token, token_type } = await login.json<Record<string, string>>();
    expect(token_type).toBe("bearer");

    const bearer = { authorization: `Bearer ${access_token}` };
    const asked = JSON.stringify({ video_url });
    const created = await post("/api/transcription", asked, { ...bearer, ...JSON_TYPE });
    expect(created.status).toBe(201);
    const record = await created.json<{ id: string }>();
    expect(record).toMatchObject({ video_url, language: "auto", status: "pending" });

    const listed = await api("/api/transcription", bearer);
    expect(await listed.json()).toMatchObject({ items: [{ id: record.id }], total: 1 });
    expect((await api(`/api/transcription/${record.id}`, bearer)).status).toBe(200);
    const removed = await api(`/api/transcription/${record.id}`, bearer, { method: "DELETE" });
    expect(removed.status).toBe(204);
  });
});
