CREATE TRIGGER `room_member_added` AFTER INSERT ON `room_members` BEGIN
	UPDATE rooms SET member_count = member_count + 1 WHERE id = new.room_id;
END;
--> statement-breakpoint
CREATE TRIGGER `room_member_removed` AFTER DELETE ON `room_members` BEGIN
	UPDATE rooms SET member_count = member_count - 1 WHERE id = old.room_id;
END;
