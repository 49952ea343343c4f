CREATE TABLE `room_authors` (
	`room_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	PRIMARY KEY(`room_id`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `room_authors_by_user` ON `room_authors` (`user_id`);