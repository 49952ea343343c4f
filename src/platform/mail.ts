import * as z from "zod";
import type { Config } from "./config";
import { printLocally } from "./log";

export type MailMessage = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** They are further headers of the message, such as `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** It sends messages to people, where the operator has configured how. */
export type Mail = {
  readonly isConfigured: boolean;
  send(message: MailMessage): Promise<void>;
};

type MailBinding = {
  send(message: MailMessage & { readonly from: string }): Promise<unknown>;
};

/** The binding is optional, so that the generated `Env` does not have it. */
const Bound = z.object({
  MAIL: z.custom<MailBinding>((value) => typeof value === "object" && value !== null),
});

/**
 * It sends by the `send_email` binding named MAIL, from MAIL_FROM. With MAIL_PRINT, which `npm start` sets and a public
 * site refuses, messages are printed instead: a link in a log of production would be a key for whoever reads it.
 */
export function mailOf(env: object, { MAIL_FROM, MAIL_PRINT }: Config): Mail {
  if (MAIL_PRINT) return { isConfigured: true, send: print };
  const bound = Bound.safeParse(env).data;
  if (MAIL_FROM === "" || !bound) return noMail;
  return {
    isConfigured: true,
    async send(message) {
      await bound.MAIL.send({ from: MAIL_FROM, ...message });
    },
  };
}

const noMail: Mail = {
  isConfigured: false,
  send: () => Promise.reject(new Error("No mail is configured")),
};

function print({ to, subject, text, headers = {} }: MailMessage): Promise<void> {
  const lines = Object.entries({ To: to, Subject: subject, ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join("\n");
  printLocally(`${head}\n\n${text}`);
  return Promise.resolve();
}
