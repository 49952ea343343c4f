CREATE TABLE `profile_versions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`publication_id` text NOT NULL,
	`resumes` text NOT NULL,
	`state` text NOT NULL,
	`source` text NOT NULL,
	`restored_from` integer,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `profile_versions_publication_id_unique` ON `profile_versions` (`publication_id`);--> statement-breakpoint
CREATE INDEX `profile_versions_state` ON `profile_versions` (`state`);--> statement-breakpoint
CREATE TABLE `profile_drafts` (
	`id` integer PRIMARY KEY NOT NULL,
	`form` text,
	`replaced` text,
	`revision` integer NOT NULL,
	`seen_state` text NOT NULL,
	`restored_from` integer,
	`saved_at` integer NOT NULL
);
