import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { AppEnv } from "../../../../platform/context";
import type { KeptCount } from "../../../../platform/personal-data";
import { emptyForm, type FormState } from "../../../../platform/form";
import { respondWithForm } from "../../../../ui/form-answer";
import { respondWithPage } from "../../../../ui/layout";
import type { Receipt } from "../../erasure/receipt";
import { accountMessages } from "../messages";
import { ownPath } from "../own-path";
import { AccountPage, type AccountPageProps } from "./account-page";
import { DeletionPage, type DeletionPageProps } from "./deletion-page";
import { GoodbyePage } from "./goodbye-page";
import { RegisterPage, SignInPage } from "./entry-page";

type Entry = {
  readonly form?: FormState;
  readonly waiting?: readonly KeptCount[];
};

export function respondWithSignIn(c: Context<AppEnv>, { form = emptyForm, waiting = [] }: Entry) {
  const language = c.get("language");
  const why = c.req.query("why");
  const page = {
    language,
    form,
    next: nextOf(c, form),
    waiting,
    why: why === "needed" || why === "ended" ? why : null,
  } as const;
  const title = accountMessages[language].signIn.title;
  return respondWith(c, { title, form, children: <SignInPage {...page} /> });
}

export function respondWithRegister(c: Context<AppEnv>, { form = emptyForm, waiting = [] }: Entry) {
  const language = c.get("language");
  const page = { language, form, next: nextOf(c, form), waiting };
  const title = accountMessages[language].register.title;
  return respondWith(c, { title, form, children: <RegisterPage {...page} /> });
}

export function respondWithOwnAccount(c: Context<AppEnv>, own: Omit<AccountPageProps, "language">) {
  const language = c.get("language");
  const { title } = accountMessages[language].account;
  const children = <AccountPage language={language} {...own} />;
  return respondWith(c, { title, form: own.returned?.state ?? emptyForm, children });
}

export function respondWithDeletionPage(
  c: Context<AppEnv>,
  deletion: Omit<DeletionPageProps, "language">,
) {
  const language = c.get("language");
  const { title } = accountMessages[language].deletion;
  const children = <DeletionPage language={language} {...deletion} />;
  return respondWith(c, { title, form: deletion.form, children });
}

export function respondWithGoodbye(c: Context<AppEnv>, receipt: Receipt | null = null) {
  const language = c.get("language");
  const { title } = accountMessages[language].goodbye;
  return respondWithPage(c, {
    title,
    isPrivate: true,
    children: <GoodbyePage language={language} receipt={receipt} />,
  });
}

type Page = {
  readonly title: string;
  readonly form: FormState;
  readonly children: Child;
};

function respondWith(c: Context<AppEnv>, { title, form, children }: Page) {
  const page = {
    title,
    isPrivate: true,
    scripts: ["accounts.js"],
    children,
  };
  return respondWithForm(c, page, form);
}

/** It is empty where there is no other goal than the account. */
const nextOf = (c: Context<AppEnv>, form: FormState): string =>
  ownPath(form.values["next"] ?? c.req.query("next"), "");
