import * as z from "zod";
import { GenerateLetters } from "../api/request-schema";
import { tidyFields } from "./form-fields";

/** The letters page posts this form, which is read as the API reads its JSON. */
export const RequestLettersForm = z.preprocess(
  (posted) => tidyFields(posted as Readonly<Record<string, unknown>>),
  GenerateLetters,
);
