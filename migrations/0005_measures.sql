CREATE INDEX `jobs_open` ON `jobs` (`created_at`,`status`) WHERE "jobs"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `jobs_ended` ON `jobs` (`ended_at`,`kind`,`status`);--> statement-breakpoint
CREATE INDEX `generated_letters_pdf_dual` ON `generated_letters` (`pdf_dual_path`);--> statement-breakpoint
CREATE INDEX `letter_versions_pdf_dual` ON `letter_versions` (`pdf_dual_path`);