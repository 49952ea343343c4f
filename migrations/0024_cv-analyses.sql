CREATE TABLE `member_profile_versions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`owner_id` text NOT NULL,
	`version` text NOT NULL,
	`resume` text NOT NULL,
	`origins` text NOT NULL,
	`saved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `member_profile_versions_owner` ON `member_profile_versions` (`owner_id`,`number`);--> statement-breakpoint
CREATE TABLE `member_profiles` (
	`owner_id` text PRIMARY KEY NOT NULL,
	`resume` text NOT NULL,
	`version` text NOT NULL,
	`origins` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cv_analyses` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`file_name` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`file_expires_at` integer,
	`reader_version` integer NOT NULL,
	`reuse_key` text,
	`offer` text,
	`is_optimised` integer NOT NULL,
	`status` text NOT NULL,
	`error_code` text,
	`has_reading` integer NOT NULL,
	`score` integer,
	`analysis` text,
	`optimised` text,
	`accepted` text,
	`processing_ms` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cv_analyses_owner` ON `cv_analyses` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `cv_analyses_reuse` ON `cv_analyses` (`owner_id`,`reuse_key`);--> statement-breakpoint
CREATE INDEX `cv_analyses_bytes` ON `cv_analyses` (`owner_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `cv_analyses_expiry` ON `cv_analyses` (`file_expires_at`);--> statement-breakpoint
CREATE INDEX `cv_analyses_status` ON `cv_analyses` (`status`,`created_at`);