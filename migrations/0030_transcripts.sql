CREATE TABLE `transcript_edit_parts` (
	`transcript_id` text NOT NULL,
	`revision` integer NOT NULL,
	`n` integer NOT NULL,
	`before` text,
	`after` text,
	PRIMARY KEY(`transcript_id`, `revision`, `n`)
);
--> statement-breakpoint
CREATE TABLE `transcript_edits` (
	`transcript_id` text NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`undone_at` integer,
	PRIMARY KEY(`transcript_id`, `revision`)
);
--> statement-breakpoint
CREATE TABLE `transcript_segments` (
	`id` integer PRIMARY KEY NOT NULL,
	`transcript_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`n` integer NOT NULL,
	`start_ms` integer NOT NULL,
	`end_ms` integer NOT NULL,
	`speaker` text,
	`text` text NOT NULL,
	`words` text NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `transcript_segments_number` ON `transcript_segments` (`transcript_id`,`n`);--> statement-breakpoint
CREATE INDEX `transcript_segments_order` ON `transcript_segments` (`transcript_id`,`start_ms`,`n`);--> statement-breakpoint
CREATE INDEX `transcript_segments_owner` ON `transcript_segments` (`owner_id`);--> statement-breakpoint
CREATE TABLE `transcripts` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`source` text NOT NULL,
	`video_url` text,
	`video_id` text,
	`title` text,
	`file_name` text,
	`language` text NOT NULL,
	`status` text NOT NULL,
	`code` text,
	`job_id` text,
	`engine` text,
	`confidence` real,
	`duration_ms` integer,
	`retry_count` integer DEFAULT 0 NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`last_n` integer DEFAULT 0 NOT NULL,
	`change_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`completed_at` integer
);
--> statement-breakpoint
CREATE INDEX `transcripts_owner` ON `transcripts` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `transcripts_video` ON `transcripts` (`owner_id`,`video_id`);--> statement-breakpoint
CREATE INDEX `transcripts_status` ON `transcripts` (`status`,`updated_at`);