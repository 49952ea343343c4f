-- Whatever adds or removes a file or a reservation counts, in the same statement, so that the sum is always exact.
CREATE TRIGGER `file_added` AFTER INSERT ON `files` BEGIN
	INSERT INTO `storage_use` (`owner_id`, `bytes`, `files`) VALUES (new.`owner_id`, new.`size`, 1)
	ON CONFLICT (`owner_id`) DO UPDATE SET `bytes` = `bytes` + new.`size`, `files` = `files` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `file_removed` AFTER DELETE ON `files` BEGIN
	UPDATE `storage_use` SET `bytes` = `bytes` - old.`size`, `files` = `files` - 1 WHERE `owner_id` = old.`owner_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `upload_reserved` AFTER INSERT ON `uploads` BEGIN
	INSERT INTO `storage_use` (`owner_id`, `bytes`, `files`) VALUES (new.`owner_id`, new.`size`, 0)
	ON CONFLICT (`owner_id`) DO UPDATE SET `bytes` = `bytes` + new.`size`;
END;
--> statement-breakpoint
CREATE TRIGGER `upload_ended` AFTER DELETE ON `uploads` BEGIN
	UPDATE `storage_use` SET `bytes` = `bytes` - old.`size` WHERE `owner_id` = old.`owner_id`;
END;
