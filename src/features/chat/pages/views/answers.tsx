import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import { emptyForm, type FormState } from "../../../../platform/form";
import { respondWithForm } from "../../../../ui/form-answer";
import { listLobby } from "../list-lobby";
import { chatMessages } from "../messages";
import type { OpenPlace } from "../open-place";
import type { RefusedForm } from "../page-forms";
import { LobbyPage } from "./lobby-page";
import { PlacePage } from "./place-page";

const frame = {
  isPrivate: true,
  scripts: ["chat.js"],
} as const;

type LobbyState = {
  readonly search?: string;
  /** The form that comes back refused. */
  readonly form?: "create" | "write";
  readonly state?: FormState;
};

export async function respondWithLobby(c: Context<AppEnv>, lobbyState: LobbyState) {
  const { search = "", form, state = emptyForm } = lobbyState;
  const language = c.get("language");
  const page = {
    ...frame,
    title: chatMessages[language].title,
    children: (
      <LobbyPage
        language={language}
        lobby={await listLobby(c.var.ctx, search)}
        search={search}
        create={form === "create" ? state : emptyForm}
        write={form === "write" ? state : emptyForm}
      />
    ),
  };
  return respondWithForm(c, page, state);
}

export function respondWithPlace(c: Context<AppEnv>, open: OpenPlace, refused?: RefusedForm) {
  const language = c.get("language");
  const page = {
    ...frame,
    title: `${open.name} · ${chatMessages[language].title}`,
    children: <PlacePage language={language} open={open} refused={refused ?? null} />,
  };
  return respondWithForm(c, page, refused?.state ?? emptyForm);
}
