CREATE TABLE `plan_holdings` (
	`owner_id` text NOT NULL,
	`source` text NOT NULL,
	`plan` text NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `source`)
);
--> statement-breakpoint
CREATE TABLE `billing_checkouts` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`plan` text NOT NULL,
	`url` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `billing_checkouts_owner` ON `billing_checkouts` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `billing_checkouts_created` ON `billing_checkouts` (`created_at`);--> statement-breakpoint
CREATE TABLE `billing_customers` (
	`owner_id` text PRIMARY KEY NOT NULL,
	`customer_id` text NOT NULL,
	`revision` text NOT NULL,
	`fetched_at` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `billing_customers_customer_id_unique` ON `billing_customers` (`customer_id`);--> statement-breakpoint
CREATE INDEX `billing_customers_fetched` ON `billing_customers` (`fetched_at`);--> statement-breakpoint
CREATE TABLE `billing_differences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`customer_id` text NOT NULL,
	`kind` text NOT NULL,
	`found_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `billing_differences_found` ON `billing_differences` (`found_at`);--> statement-breakpoint
CREATE INDEX `billing_differences_customer` ON `billing_differences` (`customer_id`);--> statement-breakpoint
CREATE TABLE `billing_events` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`customer_id` text NOT NULL,
	`job_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`done_at` integer,
	`outcome` text
);
--> statement-breakpoint
CREATE INDEX `billing_events_received` ON `billing_events` (`received_at`);--> statement-breakpoint
CREATE INDEX `billing_events_customer` ON `billing_events` (`customer_id`);--> statement-breakpoint
CREATE TABLE `billing_subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`plan` text,
	`status` text NOT NULL,
	`period_ends_at` integer NOT NULL,
	`cancels_at` integer,
	`unpaid_since` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `billing_subscriptions_owner` ON `billing_subscriptions` (`owner_id`);--> statement-breakpoint
CREATE INDEX `billing_subscriptions_customer` ON `billing_subscriptions` (`customer_id`);--> statement-breakpoint
CREATE INDEX `billing_subscriptions_created` ON `billing_subscriptions` (`created_at`);--> statement-breakpoint
CREATE TABLE `plan_grants` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`owner_id` text NOT NULL,
	`plan` text NOT NULL,
	`reason` text NOT NULL,
	`ends_at` integer NOT NULL,
	`given_by` integer NOT NULL,
	`given_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` integer,
	`told_at` integer
);
--> statement-breakpoint
CREATE INDEX `plan_grants_owner` ON `plan_grants` (`owner_id`);--> statement-breakpoint
CREATE INDEX `plan_grants_end` ON `plan_grants` (`ends_at`);