CREATE TABLE `company_readings` (
	`url` text NOT NULL,
	`language` text NOT NULL,
	`statements` text,
	`answered_at` integer,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`url`, `language`)
);
--> statement-breakpoint
CREATE INDEX `company_readings_asked` ON `company_readings` (`asked_at`);