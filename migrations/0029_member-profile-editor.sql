CREATE TABLE `member_photos` (
	`owner_id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`set_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `member_profile_drafts` (
	`owner_id` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`revision` integer NOT NULL,
	`seen_version` text,
	`saved_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `member_profile_versions` ADD `language` text;--> statement-breakpoint
ALTER TABLE `member_profile_versions` ADD `translation` text;--> statement-breakpoint
ALTER TABLE `member_profiles` ADD `language` text;--> statement-breakpoint
ALTER TABLE `member_profiles` ADD `translation` text;