import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import { emptyForm, type FormState } from "../../../../platform/form";
import { respondWithForm } from "../../../../ui/form-answer";
import { respondWithPage } from "../../../../ui/layout";
import { findPeopleFor } from "../find-people";
import { listLobby } from "../list-lobby";
import { chatMessages } from "../messages";
import type { OpenPlace } from "../open-place";
import type { EverywhereQuery, PeopleQuery, RefusedForm } from "../page-forms";
import type { MessagesFound } from "../../search/find-messages";
import { LobbyPage } from "./lobby-page";
import { PeoplePage } from "./people-page";
import { PlacePage } from "./place-page";
import { EverywherePage } from "./search-page";

const frame = {
  isPrivate: true,
  scripts: ["chat.js"],
} as const;

type LobbyState = {
  readonly search?: string;
  /** The form for a new room, where it comes back refused. */
  readonly state?: FormState;
};

export async function respondWithLobby(c: Context<AppEnv>, lobbyState: LobbyState) {
  const { search = "", state = emptyForm } = lobbyState;
  const language = c.get("language");
  const page = {
    ...frame,
    title: chatMessages[language].title,
    children: (
      <LobbyPage
        language={language}
        lobby={await listLobby(c.var.ctx, search)}
        search={search}
        create={state}
      />
    ),
  };
  return respondWithForm(c, page, state);
}

type PeopleState = { readonly query: PeopleQuery; readonly status?: 404 };

export async function respondWithPeople(c: Context<AppEnv>, { query, status }: PeopleState) {
  const language = c.get("language");
  const texts = chatMessages[language];
  const found = await findPeopleFor(c.var.ctx, query);
  const page = {
    ...frame,
    title: `${texts.write.title} · ${texts.title}`,
    children: <PeoplePage language={language} found={found} />,
  };
  return respondWithPage(c, page, status);
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

type SearchState = { readonly query: EverywhereQuery; readonly found: MessagesFound };

export function respondWithSearch(c: Context<AppEnv>, state: SearchState) {
  const language = c.get("language");
  const page = {
    ...frame,
    title: `${chatMessages[language].search.title} · ${chatMessages[language].title}`,
    children: <EverywherePage language={language} {...state} />,
  };
  return respondWithForm(c, page, emptyForm);
}
