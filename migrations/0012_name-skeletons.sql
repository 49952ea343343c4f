ALTER TABLE `users` ADD `username_skeleton` text;--> statement-breakpoint
CREATE UNIQUE INDEX `users_by_skeleton` ON `users` (`username_skeleton`);--> statement-breakpoint
CREATE INDEX `users_without_skeleton` ON `users` (`id`) WHERE "users"."username_skeleton" is null and "users"."status" <> 'deleted';