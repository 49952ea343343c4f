// Loaded on first use: a request without a bearer token pays for none of it.
export {
  type Door,
  lifetimeOf,
  readAccessToken,
  signAccessToken,
  type TokenSubject,
} from "./access-token";
export { hashRefreshToken, isRefreshToken, newRefreshToken, successorOf } from "./refresh-token";
