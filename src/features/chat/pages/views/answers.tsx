import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import type { AppError } from "../../../../platform/errors";
import { respondWithPage } from "../../../../ui/layout";
import { uiMessages } from "../../../../ui/messages";
import { listLobby } from "../list-lobby";
import { chatMessages } from "../messages";
import type { OpenPlace } from "../open-place";
import { LobbyPage } from "./lobby-page";
import { PlacePage } from "./place-page";
import type { Refused } from "./refused";

const frame = {
  isPrivate: true,
  scripts: ["chat.js"],
  styles: "chat.css",
} as const;

type LobbyState = {
  readonly search?: string;
  /** The refused form, as it was filled in. */
  readonly form?: "create" | "write";
  readonly posted?: Readonly<Record<string, unknown>>;
  readonly outcome?: AppError;
};

export async function respondWithLobby(c: Context<AppEnv>, state: LobbyState) {
  const { search = "", form, posted = {}, outcome } = state;
  const language = c.get("language");
  const lobby = await listLobby(c.var.ctx, search);
  const { title } = chatMessages[language];
  const refused = form && outcome ? { form, posted, error: outcome } : null;
  const page = {
    ...frame,
    title: outcome ? `${uiMessages[language].errorPrefix} ${title}` : title,
    children: <LobbyPage language={language} lobby={lobby} search={search} refused={refused} />,
  };
  return respondWithPage(c, page, outcome?.status);
}

export function respondWithPlace(c: Context<AppEnv>, open: OpenPlace, refused?: Refused) {
  const language = c.get("language");
  const title = `${open.name} · ${chatMessages[language].title}`;
  const page = {
    ...frame,
    title: refused ? `${uiMessages[language].errorPrefix} ${title}` : title,
    children: <PlacePage language={language} open={open} refused={refused ?? null} />,
  };
  return respondWithPage(c, page, refused?.error.status);
}
