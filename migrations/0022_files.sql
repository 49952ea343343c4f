CREATE TABLE `files` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`owner_id` text NOT NULL,
	`upload_id` text NOT NULL,
	`purpose` text NOT NULL,
	`name` text NOT NULL,
	`object_key` text NOT NULL,
	`etag` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`digest` text NOT NULL,
	`scan` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `files_upload_id_unique` ON `files` (`upload_id`);--> statement-breakpoint
CREATE INDEX `files_owner` ON `files` (`owner_id`,`id`);--> statement-breakpoint
CREATE INDEX `files_digest` ON `files` (`owner_id`,`digest`);--> statement-breakpoint
CREATE INDEX `files_object` ON `files` (`object_key`);--> statement-breakpoint
CREATE INDEX `files_scanning` ON `files` (`created_at`) WHERE "files"."scan" = 'scanning';--> statement-breakpoint
CREATE TABLE `storage_use` (
	`owner_id` text PRIMARY KEY NOT NULL,
	`bytes` integer NOT NULL,
	`files` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `upload_parts` (
	`upload_id` text NOT NULL,
	`number` integer NOT NULL,
	`sha256` text NOT NULL,
	`etag` text NOT NULL,
	PRIMARY KEY(`upload_id`, `number`),
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`purpose` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`object_key` text NOT NULL,
	`multipart_id` text,
	`kind` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `uploads_owner` ON `uploads` (`owner_id`,`expires_at`);--> statement-breakpoint
CREATE INDEX `uploads_expiry` ON `uploads` (`expires_at`);--> statement-breakpoint
CREATE INDEX `uploads_object` ON `uploads` (`object_key`);--> statement-breakpoint
CREATE INDEX `users_by_avatar` ON `users` (`avatar`);