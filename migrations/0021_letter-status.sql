ALTER TABLE `generated_letters` ADD `status` text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE `generated_letters` ADD `note` text DEFAULT '' NOT NULL;