import * as z from "zod";
import { GenerateLetters } from "../api/request-schema";
import { tidyFields } from "./form-fields";

/** What the form of the desk posts, read as the API reads its JSON. */
export const RequestLettersForm = z.preprocess(
  (posted) => tidyFields(posted as Readonly<Record<string, unknown>>),
  GenerateLetters,
);
