import { allInOrder } from "../../../platform/all-in-order";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { type Account, findNearPeople, findPersonByName, listUsers } from "../../accounts";
import { chatError } from "../errors";
import { listPlaces, type Places } from "./list-places";
import type { PeopleQuery } from "./page-forms";

/** The data of the page where people are found to write to. */
export type PeopleFound = {
  readonly places: Places;
  readonly search: string;
  readonly people: readonly Account[];
  /** The id after which the next page begins; null on the last one. */
  readonly next: number | null;
  /** People whose names are spelled much like a search that found nobody. */
  readonly near: readonly Account[];
};

const SHOWN = 30;

/** Lists active people, or finds some of them as programs do. */
export async function findPeopleFor(
  ctx: Ctx,
  { search, after }: PeopleQuery,
): Promise<PeopleFound> {
  const query = { page: 1, limit: SHOWN, search, after, exceptMe: true };
  const [places, { accounts }] = await allInOrder([listPlaces(ctx), listUsers(ctx, query)]);
  const near = accounts.length === 0 ? await findNearPeople(ctx, search) : [];
  const next = accounts.length === SHOWN ? (accounts.at(-1)?.id ?? null) : null;
  return { places, search, people: accounts, next, near };
}

/** The id of the person of that name, whom the signed-in person may write to; null where there is none. */
export async function findPeer(ctx: Ctx, username: string): Promise<number | null> {
  const found = await findPersonByName(ctx, username);
  if (found?.id === requireUser(ctx).userId) throw chatError("SELF_CONVERSATION");
  return found?.status === "active" ? found.id : null;
}
