CREATE TABLE `__new_jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`result_id` text,
	`error` text,
	`created_at` integer NOT NULL,
	`deadline_at` integer,
	`started_at` integer,
	`ended_at` integer,
	`duration_ms` integer
);
--> statement-breakpoint
INSERT INTO `__new_jobs`("id", "kind", "owner_id", "status", "attempts", "result_id", "error", "created_at", "deadline_at", "started_at", "ended_at", "duration_ms") SELECT "id", "kind", "owner_id", "status", "attempts", CAST("result_id" AS text), "error", "created_at", "created_at" + 900000, "started_at", "ended_at", "duration_ms" FROM `jobs`;--> statement-breakpoint
DROP TABLE `jobs`;--> statement-breakpoint
ALTER TABLE `__new_jobs` RENAME TO `jobs`;--> statement-breakpoint
CREATE INDEX `jobs_kind_status_ended` ON `jobs` (`kind`,`status`,`ended_at`,`duration_ms`);--> statement-breakpoint
CREATE INDEX `jobs_by_owner` ON `jobs` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `jobs_by_status` ON `jobs` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `jobs_open` ON `jobs` (`deadline_at`,`status`) WHERE "jobs"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `jobs_ended` ON `jobs` (`ended_at`,`kind`,`status`);--> statement-breakpoint
CREATE INDEX `jobs_created` ON `jobs` (`created_at`);