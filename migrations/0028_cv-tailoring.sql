CREATE TABLE `cv_generations` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`analysis_id` text NOT NULL,
	`job_title` text,
	`company` text,
	`match_score` integer NOT NULL,
	`template_name` text NOT NULL,
	`material` text NOT NULL,
	`choices` text NOT NULL,
	`fit` text NOT NULL,
	`cv_data` text NOT NULL,
	`metadata` text NOT NULL,
	`receipts` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cv_generations_owner` ON `cv_generations` (`owner_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `widget_cache` (
	`id` text PRIMARY KEY NOT NULL,
	`cache_key` text NOT NULL,
	`owner_id` text NOT NULL,
	`widgets` text NOT NULL,
	`metadata` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `widget_cache_cache_key_unique` ON `widget_cache` (`cache_key`);--> statement-breakpoint
CREATE INDEX `widget_cache_owner` ON `widget_cache` (`owner_id`);--> statement-breakpoint
CREATE INDEX `widget_cache_expiry` ON `widget_cache` (`expires_at`);--> statement-breakpoint
CREATE TABLE `widget_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`result` text,
	`started_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `widget_calls_owner` ON `widget_calls` (`owner_id`);--> statement-breakpoint
CREATE INDEX `widget_calls_age` ON `widget_calls` (`started_at`);