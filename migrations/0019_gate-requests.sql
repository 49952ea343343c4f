CREATE TABLE `kept_requests` (
	`owner_id` text PRIMARY KEY NOT NULL,
	`request` text NOT NULL,
	`kept_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `kept_requests_kept` ON `kept_requests` (`kept_at`);--> statement-breakpoint
CREATE TABLE `invitation_requests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`message` text NOT NULL,
	`status` text DEFAULT 'pending' NOT NULL,
	`asked_at` integer NOT NULL,
	`decided_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_requests_owner` ON `invitation_requests` (`owner_id`);--> statement-breakpoint
CREATE INDEX `invitation_requests_status` ON `invitation_requests` (`status`,`asked_at`);