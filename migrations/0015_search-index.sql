-- The words of search_docs, whose rows it reads rather than keeps. Who may find what is a column of its own.
CREATE VIRTUAL TABLE `search_index` USING fts5(
	kind, scope, facets, title, tags, body,
	content='search_docs', content_rowid='id',
	tokenize='unicode61 remove_diacritics 0', prefix='2 3'
);
--> statement-breakpoint
-- Without it the index would keep the words of what was deleted until its parts are merged.
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `search_docs_inserted` AFTER INSERT ON `search_docs` BEGIN
	INSERT INTO search_index (rowid, kind, scope, facets, title, tags, body)
		VALUES (new.id, new.kind, new.scope, new.facets, new.title, new.tags, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_docs_updated` AFTER UPDATE OF kind, scope, facets, title, tags, body ON `search_docs` BEGIN
	INSERT INTO search_index (search_index, rowid, kind, scope, facets, title, tags, body)
		VALUES ('delete', old.id, old.kind, old.scope, old.facets, old.title, old.tags, old.body);
	INSERT INTO search_index (rowid, kind, scope, facets, title, tags, body)
		VALUES (new.id, new.kind, new.scope, new.facets, new.title, new.tags, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_docs_deleted` AFTER DELETE ON `search_docs` BEGIN
	INSERT INTO search_index (search_index, rowid, kind, scope, facets, title, tags, body)
		VALUES ('delete', old.id, old.kind, old.scope, old.facets, old.title, old.tags, old.body);
END;
--> statement-breakpoint
-- Messages follow their room: to whom it is open, and whether it is there.
CREATE TRIGGER `rooms_rescoped` AFTER UPDATE OF is_private ON `rooms` WHEN old.is_private <> new.is_private BEGIN
	UPDATE search_docs SET scope = CASE new.is_private WHEN 0 THEN 'pub' ELSE 'r' || new.id END
		WHERE kind = 'message' AND ref > 'r' || new.id || ':' AND ref < 'r' || new.id || ';' AND scope <> '';
END;
--> statement-breakpoint
CREATE TRIGGER `rooms_unsearched` AFTER DELETE ON `rooms` BEGIN
	DELETE FROM search_docs WHERE kind = 'message' AND ref > 'r' || old.id || ':' AND ref < 'r' || old.id || ';';
END;
--> statement-breakpoint
INSERT INTO chat_search_backlog (id) VALUES (1);
