import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import type { AppEnv } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { emptyForm, type FormState, onSubmit } from "../../../platform/form";
import { Language } from "../../../platform/language";
import { Resume, type ResumeNote } from "../../profile";
import { editorError } from "../errors";
import {
  acceptOffered,
  type OfferedResume,
  proposeToMe,
  readOffered,
} from "../member/bring-resume";
import { getMyDraft } from "../member/my-drafts";
import { editorFlashes } from "./messages/flashes";
import { respondWithMyImport, respondWithMyProposal } from "./views/my-answers";

const MIB = 1024 * 1024;

/** An archive holds pictures and lists besides the few tables that are read. */
const importBody = bodyLimit({
  maxSize: 4 * MIB,
  onError: () => {
    throw platformError("PAYLOAD_TOO_LARGE");
  },
});

const Brought = z.object({
  file: z.union([z.instanceof(File), z.literal("")]).optional(),
  text: z.string().max(MIB).default(""),
});

const Offered = z.object({
  file: z.enum(["json-resume", "linkedin-archive"]),
  language: Language,
  resume: Resume,
});

/** The file comes back with the form, where it may have been changed. */
const Accepted = z
  .looseObject({ version: z.string().max(40), offered: z.string().max(2 * MIB) })
  .transform(({ version, offered, ...form }, context) => {
    const read = Offered.safeParse(parsedJson(offered));
    if (!read.success) {
      context.addIssue({ code: "custom", message: "offered" });
      return z.NEVER;
    }
    const accepted = Object.keys(form).flatMap(
      (name) => /^accept\.(.{1,200})$/.exec(name)?.[1] ?? [],
    );
    return { version: version === "" ? null : version, offered: read.data, accepted };
  });

function parsedJson(text: string): unknown {
  const read = z.string().transform((json, context) => {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "JSON" });
      return z.NEVER;
    }
  });
  return read.safeParse(text).data;
}

/** `/profile/import` compares a file with the profile, and takes over what is accepted. */
export const myImportPages = new Hono<AppEnv>()
  .get("/", (c) => respondWithImport(c, emptyForm))
  .post("/", (c) =>
    onSubmit(c, Brought, {
      guards: [importBody],
      work: async ({ file, text }) => readOffered(c.var.ctx, await bytesOf(file, text)),
      done: (reading) =>
        "problems" in reading
          ? respondWithImport(c, emptyForm, reading.problems)
          : respondWithProposal(c, reading.offered, emptyForm),
      again: (state) => respondWithImport(c, state),
    }),
  )
  // A refused acceptance leaves this address in the window, and it may be asked for again.
  .get("/accept", (c) => c.redirect("/profile/import", 303))
  .post("/accept", (c) =>
    onSubmit(c, Accepted, {
      guards: [importBody],
      work: (wish) => acceptOffered(c.var.ctx, wish),
      done: (count) => ({ path: "/profile", flashes: [editorFlashes.flash("taken", count)] }),
      again: (state) => {
        const offered = Offered.safeParse(parsedJson(state.values["offered"] ?? "")).data;
        return offered ? respondWithProposal(c, offered, state) : respondWithImport(c, state);
      },
    }),
  );

async function bytesOf(file: File | "" | undefined, text: string): Promise<Uint8Array> {
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  if (text.trim() !== "") return new TextEncoder().encode(text);
  throw editorError("NOTHING_TO_READ");
}

async function respondWithImport(
  c: Context<AppEnv>,
  state: FormState,
  problems: readonly ResumeNote[] = [],
) {
  const { savedAt } = await getMyDraft(c.var.ctx);
  return respondWithMyImport(c, { state, problems, hasDraft: savedAt !== null });
}

async function respondWithProposal(c: Context<AppEnv>, offered: OfferedResume, state: FormState) {
  const proposal = await proposeToMe(c.var.ctx, offered);
  return respondWithMyProposal(c, { offered, proposal, state });
}
