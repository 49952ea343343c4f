CREATE TABLE `letter_versions` (
	`letter_id` integer NOT NULL,
	`version` integer NOT NULL,
	`version_author` text NOT NULL,
	`restored_from` integer,
	`save_id` text,
	`saved_at` integer NOT NULL,
	`documents` text NOT NULL,
	`flags` text,
	`pdf_motivation_path` text NOT NULL,
	`pdf_anti_motivation_path` text NOT NULL,
	`pdf_dual_path` text NOT NULL,
	`pdf_stored_at` integer,
	PRIMARY KEY(`letter_id`, `version`),
	FOREIGN KEY (`letter_id`) REFERENCES `generated_letters`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `letter_versions_pdf_stored` ON `letter_versions` (`pdf_stored_at`);--> statement-breakpoint
ALTER TABLE `generated_letters` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `generated_letters` ADD `version_author` text DEFAULT 'writer' NOT NULL;--> statement-breakpoint
ALTER TABLE `generated_letters` ADD `restored_from` integer;--> statement-breakpoint
ALTER TABLE `generated_letters` ADD `save_id` text;--> statement-breakpoint
ALTER TABLE `generated_letters` ADD `version_saved_at` integer;--> statement-breakpoint
ALTER TABLE `generated_letters` ADD `flags` text;