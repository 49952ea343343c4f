// oxlint-disable-next-line no-restricted-imports -- the profile's index brings the Worker's own types, which the program of the browser modules does not have
export type { Fact } from "../../profile/facts";
