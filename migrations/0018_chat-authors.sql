-- Who has been a member may have written, also when the room has not yet said so.
CREATE TRIGGER `room_member_remembered` AFTER DELETE ON `room_members` BEGIN
	INSERT OR IGNORE INTO room_authors (room_id, user_id) VALUES (old.room_id, old.user_id);
END;
