import type { Crowd } from "./crowd";

/** One statement that writes accounts number `from` to `to`, made in SQL: what is measured is reading. */
export const accountsSql = ({ from, to }: Crowd) =>
  `with recursive n(i) as (select ${from} union all select i + 1 from n where i < ${to})
   insert into users (username, username_key, email, password_hash, role, status, first_name, created_at, updated_at)
   select 'crowd-' || i, 'crowd-' || i, 'crowd-' || i || '@example.test', '', 'user', 'active',
          'Sample' || (i % 50), 0, 0 from n`;

/** A search counts its matches up to 1,000, and reads no row for them but the index's own. */
export const SEARCH_ALLOWANCE = 1_100;
