// The module loads on first use, so that a request without a bearer token does not pay for it.
export {
  type AccountApi,
  lifetimeOf,
  readAccessToken,
  signAccessToken,
  type TokenSubject,
} from "./access-token";
export { hashRefreshToken, isRefreshToken, newRefreshToken, successorOf } from "./refresh-token";
