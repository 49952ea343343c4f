ALTER TABLE `transcript_minutes` ADD `heard_ms` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `transcripts` ADD `heard_by` text;--> statement-breakpoint
UPDATE `transcript_minutes` SET `heard_ms` = `minutes` * 60000;
