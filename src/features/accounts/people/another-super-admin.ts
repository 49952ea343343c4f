import { type SQL, sql } from "drizzle-orm";
import { users } from "../store/tables";

/**
 * It stands in the statement that takes a super admin away: two of them who leave at the same moment must not both succeed.
 */
export const anotherSuperAdmin = (userId: number): SQL =>
  sql`exists (select 1 from ${users} as other where other.role = 'super_admin' and other.status = 'active' and other.id <> ${userId})`;
