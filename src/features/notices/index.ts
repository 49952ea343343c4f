export { deliverNotices } from "./delivery/deliver-notices";
