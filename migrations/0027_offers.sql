CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`title` text,
	`company` text,
	`location` text,
	`contract` text,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`url` text,
	`requirements` text NOT NULL,
	`reader_version` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `offers_owner` ON `offers` (`owner_id`,`created_at`,`id`);