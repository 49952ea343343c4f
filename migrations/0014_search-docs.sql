CREATE TABLE `chat_search_backlog` (
	`id` integer PRIMARY KEY NOT NULL,
	`generation` integer DEFAULT 1 NOT NULL,
	`next_room` integer DEFAULT 1 NOT NULL,
	`next_person` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "chat_search_backlog_single" CHECK("chat_search_backlog"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `search_docs` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ref` text NOT NULL,
	`scope` text NOT NULL,
	`facets` text DEFAULT '' NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`tags` text DEFAULT '' NOT NULL,
	`body` text DEFAULT '' NOT NULL,
	`lang` text,
	`at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_docs_by_ref` ON `search_docs` (`kind`,`ref`);--> statement-breakpoint
CREATE INDEX `search_docs_gone` ON `search_docs` (`at`) WHERE "search_docs"."scope" = '';