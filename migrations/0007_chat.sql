CREATE TABLE `chat_settings` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`shares_receipts` integer DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE `room_invitations` (
	`room_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`invited_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`room_id`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `room_invitations_by_user` ON `room_invitations` (`user_id`);--> statement-breakpoint
CREATE TABLE `room_members` (
	`room_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`role` text DEFAULT 'member' NOT NULL,
	`joined_at` integer NOT NULL,
	`last_read_seq` integer DEFAULT 0 NOT NULL,
	`read_count` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`room_id`, `user_id`),
	CONSTRAINT "room_members_role_known" CHECK("room_members"."role" in ('owner', 'moderator', 'member'))
);
--> statement-breakpoint
CREATE INDEX `room_members_by_user` ON `room_members` (`user_id`,`room_id`);--> statement-breakpoint
CREATE TABLE `room_sanctions` (
	`room_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`muted_until` integer,
	`banned_at` integer,
	PRIMARY KEY(`room_id`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `room_sanctions_by_user` ON `room_sanctions` (`user_id`);--> statement-breakpoint
CREATE TABLE `rooms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`topic` text DEFAULT '' NOT NULL,
	`is_private` integer DEFAULT false NOT NULL,
	`created_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer,
	`member_count` integer DEFAULT 0 NOT NULL,
	`message_count` integer DEFAULT 0 NOT NULL,
	`last_message_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rooms_by_name` ON `rooms` (`name_key`);--> statement-breakpoint
CREATE INDEX `rooms_by_activity` ON `rooms` (`is_private`,`archived_at`,`last_message_at`);--> statement-breakpoint
CREATE TABLE `user_blocks` (
	`blocker_id` integer NOT NULL,
	`blocked_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`blocker_id`, `blocked_id`)
);
--> statement-breakpoint
CREATE INDEX `user_blocks_by_blocked` ON `user_blocks` (`blocked_id`);