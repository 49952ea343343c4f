-- Search by prefix of a name, of an address, and by role and status, in order of ids. Contentless: the words, not the rows.
CREATE VIRTUAL TABLE `users_search` USING fts5(
	names, email, facets,
	content='', contentless_delete=1,
	tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
--> statement-breakpoint
CREATE TRIGGER `users_inserted` AFTER INSERT ON `users` BEGIN
	INSERT INTO users_search (rowid, names, email, facets) VALUES (
		new.id,
		new.username || ' ' || coalesce(new.first_name, '') || ' ' || coalesce(new.last_name, ''),
		coalesce(new.email, ''),
		'role' || replace(new.role, '_', '') || ' status' || new.status
	);
	INSERT INTO user_counts (name, count) VALUES (new.role || ':' || new.status, 1)
		ON CONFLICT (name) DO UPDATE SET count = count + 1;
	INSERT INTO user_counts (name, count)
		VALUES ('day:' || strftime('%Y-%m-%d', new.created_at / 1000, 'unixepoch'), 1)
		ON CONFLICT (name) DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `users_searched` AFTER UPDATE OF username, first_name, last_name, email, role, status ON `users` BEGIN
	DELETE FROM users_search WHERE rowid = old.id;
	INSERT INTO users_search (rowid, names, email, facets) VALUES (
		new.id,
		new.username || ' ' || coalesce(new.first_name, '') || ' ' || coalesce(new.last_name, ''),
		coalesce(new.email, ''),
		'role' || replace(new.role, '_', '') || ' status' || new.status
	);
END;
--> statement-breakpoint
CREATE TRIGGER `users_counted` AFTER UPDATE OF role, status ON `users`
WHEN old.role <> new.role OR old.status <> new.status BEGIN
	UPDATE user_counts SET count = count - 1 WHERE name = old.role || ':' || old.status;
	INSERT INTO user_counts (name, count) VALUES (new.role || ':' || new.status, 1)
		ON CONFLICT (name) DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `users_deleted` AFTER DELETE ON `users` BEGIN
	DELETE FROM users_search WHERE rowid = old.id;
	UPDATE user_counts SET count = count - 1 WHERE name = old.role || ':' || old.status;
END;
--> statement-breakpoint
CREATE TRIGGER `account_sessions_opened` AFTER INSERT ON `account_sessions` WHEN new.ended_at IS NULL BEGIN
	INSERT INTO user_counts (name, count) VALUES ('sessions', 1)
		ON CONFLICT (name) DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `account_sessions_ended` AFTER UPDATE OF ended_at ON `account_sessions`
WHEN old.ended_at IS NULL AND new.ended_at IS NOT NULL BEGIN
	UPDATE user_counts SET count = count - 1 WHERE name = 'sessions';
END;
--> statement-breakpoint
CREATE TRIGGER `account_sessions_deleted` AFTER DELETE ON `account_sessions` WHEN old.ended_at IS NULL BEGIN
	UPDATE user_counts SET count = count - 1 WHERE name = 'sessions';
END;
