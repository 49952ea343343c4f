CREATE TABLE `account_erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`receipt_hash` text NOT NULL,
	`job_id` text NOT NULL,
	`requested_at` integer NOT NULL,
	`part` integer DEFAULT 0 NOT NULL,
	`source` text,
	`position` text,
	`counts` text NOT NULL,
	`completed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_erasures_by_user` ON `account_erasures` (`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_erasures_by_receipt` ON `account_erasures` (`receipt_hash`);--> statement-breakpoint
CREATE INDEX `account_erasures_by_end` ON `account_erasures` (`completed_at`,`requested_at`);