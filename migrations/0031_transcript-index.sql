-- The words of transcript_segments, whose rows it reads rather than keeps. Whose they are is a column of its own.
CREATE VIRTUAL TABLE `transcript_index` USING fts5(
	owner_id, text,
	content='transcript_segments', content_rowid='id',
	tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
-- Without it the index would keep the words of what was deleted until its parts are merged.
INSERT INTO transcript_index (transcript_index, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `transcript_segments_inserted` AFTER INSERT ON `transcript_segments` BEGIN
	INSERT INTO transcript_index (rowid, owner_id, text) VALUES (new.id, new.owner_id, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER `transcript_segments_updated` AFTER UPDATE OF owner_id, text ON `transcript_segments` BEGIN
	INSERT INTO transcript_index (transcript_index, rowid, owner_id, text)
		VALUES ('delete', old.id, old.owner_id, old.text);
	INSERT INTO transcript_index (rowid, owner_id, text) VALUES (new.id, new.owner_id, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER `transcript_segments_deleted` AFTER DELETE ON `transcript_segments` BEGIN
	INSERT INTO transcript_index (transcript_index, rowid, owner_id, text)
		VALUES ('delete', old.id, old.owner_id, old.text);
END;
