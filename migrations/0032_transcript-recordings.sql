CREATE TABLE `transcript_chunks` (
	`transcript_id` text NOT NULL,
	`n` integer NOT NULL,
	`plan` text NOT NULL,
	`start_ms` integer NOT NULL,
	`end_ms` integer NOT NULL,
	`bounds` text NOT NULL,
	`state` text NOT NULL,
	`code` text,
	`engine` text,
	`language` text,
	`words` text,
	PRIMARY KEY(`transcript_id`, `n`)
);
--> statement-breakpoint
CREATE TABLE `transcript_minutes` (
	`job_id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`month` text NOT NULL,
	`minutes` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `transcript_minutes_owner` ON `transcript_minutes` (`owner_id`,`month`);--> statement-breakpoint
ALTER TABLE `transcripts` ADD `file_id` integer;--> statement-breakpoint
ALTER TABLE `transcripts` ADD `done_ms` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `transcripts` ADD `cost_micro_usd` integer DEFAULT 0 NOT NULL;