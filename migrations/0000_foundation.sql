CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`result_id` integer,
	`error` text,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`ended_at` integer,
	`duration_ms` integer
);
--> statement-breakpoint
CREATE INDEX `jobs_kind_status_ended` ON `jobs` (`kind`,`status`,`ended_at`,`duration_ms`);--> statement-breakpoint
CREATE INDEX `jobs_created` ON `jobs` (`created_at`);--> statement-breakpoint
CREATE TABLE `generated_letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`job_id` text NOT NULL,
	`visitor_id` text NOT NULL,
	`company_name` text NOT NULL,
	`company_info` text NOT NULL,
	`language` text NOT NULL,
	`profile_version` text NOT NULL,
	`motivation_letter` text NOT NULL,
	`anti_motivation_letter` text NOT NULL,
	`documents` text NOT NULL,
	`ai_models` text NOT NULL,
	`tokens_used` integer DEFAULT 0 NOT NULL,
	`generation_time` integer NOT NULL,
	`writing_time` integer NOT NULL,
	`pdf_motivation_path` text NOT NULL,
	`pdf_anti_motivation_path` text NOT NULL,
	`pdf_dual_path` text NOT NULL,
	`pdf_stored_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `generated_letters_job` ON `generated_letters` (`job_id`);--> statement-breakpoint
CREATE INDEX `generated_letters_visitor` ON `generated_letters` (`visitor_id`,`deleted_at`,`id`);--> statement-breakpoint
CREATE INDEX `generated_letters_company` ON `generated_letters` (`company_name`);--> statement-breakpoint
CREATE INDEX `generated_letters_deleted` ON `generated_letters` (`deleted_at`);--> statement-breakpoint
CREATE INDEX `generated_letters_created` ON `generated_letters` (`created_at`);--> statement-breakpoint
CREATE INDEX `generated_letters_pdf_stored` ON `generated_letters` (`pdf_stored_at`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`language` text PRIMARY KEY NOT NULL,
	`resume` text NOT NULL,
	`version` text NOT NULL,
	`updated_at` integer NOT NULL
);
