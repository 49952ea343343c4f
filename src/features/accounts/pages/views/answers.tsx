import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { AppEnv } from "../../../../platform/context";
import type { AppError } from "../../../../platform/errors";
import type { KeptCount } from "../../../../platform/personal-data";
import { respondWithPage } from "../../../../ui/layout";
import { uiMessages } from "../../../../ui/messages";
import { emptyForm, type FormState } from "../form-state";
import { accountMessages } from "../messages";
import { ownPath } from "../own-path";
import { AccountPage, type AccountPageProps } from "./account-page";
import { DeletionPage, type DeletionPageProps, GoodbyePage } from "./deletion-page";
import { RegisterPage, SignInPage } from "./entry-page";

type Entry = {
  readonly form?: FormState;
  readonly error?: AppError;
  readonly waiting?: readonly KeptCount[];
};

export function respondWithSignIn(c: Context<AppEnv>, { form, error, waiting = [] }: Entry) {
  const language = c.get("language");
  const why = c.req.query("why");
  const page = {
    language,
    form: form ?? emptyForm,
    next: nextOf(c, form),
    waiting,
    why: why === "needed" || why === "ended" ? why : null,
  } as const;
  const title = accountMessages[language].signIn.title;
  return respondWith(c, { title, error, children: <SignInPage {...page} /> });
}

export function respondWithRegister(c: Context<AppEnv>, { form, error, waiting = [] }: Entry) {
  const language = c.get("language");
  const page = { language, form: form ?? emptyForm, next: nextOf(c, form), waiting };
  const title = accountMessages[language].register.title;
  return respondWith(c, { title, error, children: <RegisterPage {...page} /> });
}

type Own = Omit<AccountPageProps, "language" | "returned"> & {
  readonly returned?: (AccountPageProps["returned"] & { readonly error: AppError }) | undefined;
};

export function respondWithOwnAccount(c: Context<AppEnv>, own: Own) {
  const language = c.get("language");
  const { title } = accountMessages[language].account;
  const children = <AccountPage language={language} {...own} />;
  return respondWith(c, { title, error: own.returned?.error, children });
}

type Deletion = Omit<DeletionPageProps, "language" | "form"> & {
  readonly form: FormState | undefined;
  readonly error: AppError | undefined;
};

export function respondWithDeletionPage(
  c: Context<AppEnv>,
  { form, error, ...deletion }: Deletion,
) {
  const language = c.get("language");
  const { title } = accountMessages[language].deletion;
  const children = <DeletionPage language={language} form={form ?? emptyForm} {...deletion} />;
  return respondWith(c, { title, error, children });
}

export function respondWithGoodbye(c: Context<AppEnv>) {
  const language = c.get("language");
  const { title } = accountMessages[language].goodbye;
  return respondWithPage(c, {
    title,
    isPrivate: true,
    styles: "accounts.css",
    children: <GoodbyePage language={language} />,
  });
}

type Page = {
  readonly title: string;
  readonly error?: AppError | undefined;
  readonly children: Child;
};

/** The title says that something is wrong before anything else is read out. */
function respondWith(c: Context<AppEnv>, { title, error, children }: Page) {
  const { errorPrefix } = uiMessages[c.get("language")];
  const page = {
    title: error ? `${errorPrefix} ${title}` : title,
    isPrivate: true,
    scripts: ["accounts.js"],
    styles: "accounts.css",
    children,
  };
  return respondWithPage(c, page, error?.status);
}

/** Empty where there is no other goal than one's account. */
function nextOf(c: Context<AppEnv>, form: FormState | undefined): string {
  return ownPath(form?.values["next"] ?? c.req.query("next"), "");
}
