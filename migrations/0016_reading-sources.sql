PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_company_readings` (
	`source` text NOT NULL,
	`url` text NOT NULL,
	`language` text NOT NULL,
	`statements` text,
	`answered_at` integer,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`url`, `language`, `source`)
);
--> statement-breakpoint
-- The ids of a row's statements tell its source: company:site:title:1. A row without statements does not tell what its page
-- was read as, so that it goes; the next look-up or check asks the source again.
INSERT INTO `__new_company_readings`("source", "url", "language", "statements", "answered_at", "asked_at")
SELECT CASE
	WHEN json_extract("statements", '$[0].id') LIKE 'company:wikipedia:%' THEN 'wikipedia'
	WHEN json_extract("statements", '$[0].id') LIKE 'company:wikidata:%' THEN 'wikidata'
	ELSE 'site'
END, "url", "language", "statements", "answered_at", "asked_at" FROM `company_readings`
WHERE json_extract("statements", '$[0].id') LIKE 'company:%';--> statement-breakpoint
DROP TABLE `company_readings`;--> statement-breakpoint
ALTER TABLE `__new_company_readings` RENAME TO `company_readings`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `company_readings_asked` ON `company_readings` (`asked_at`);