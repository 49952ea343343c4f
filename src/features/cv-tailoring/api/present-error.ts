import { type Presenter, presentCvError } from "../../../platform/envelopes";
import { tailoringError } from "../errors";

/** The contract has one code for everybody who is not signed in, whatever is the matter with their token. */
export const presentTailoringError: Presenter = (c, error) =>
  presentCvError(c, error.status === 401 ? tailoringError("UNAUTHORIZED") : error);
