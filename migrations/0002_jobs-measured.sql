CREATE INDEX `jobs_open` ON `jobs` (`created_at`,`status`) WHERE "jobs"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `jobs_ended` ON `jobs` (`ended_at`,`kind`,`status`);