CREATE TABLE `competence_answered` (
	`team_id` text NOT NULL,
	`round` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`team_id`, `round`, `member_id`),
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `competence_tally` (
	`team_id` text NOT NULL,
	`round` text NOT NULL,
	`ability` text NOT NULL,
	`rating` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`team_id`, `round`, `ability`, `rating`),
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `recipe_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`recipe` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	FOREIGN KEY (`proposed_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `prompt` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`shown_on` text NOT NULL,
	`opened_on` text,
	`outcome` text,
	`reason` text,
	`settled_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `prompt_case` ON `prompt` (`case_id`,`shown_on`);
--> statement-breakpoint
CREATE INDEX `prompt_course` ON `prompt` (`team_id`,`shown_on`,`kind`,`outcome`,`reason`,`opened_on`);
--> statement-breakpoint
CREATE INDEX `prompt_unanswered` ON `prompt` (`shown_on`) WHERE outcome IS NULL;
--> statement-breakpoint
ALTER TABLE `milestone` ADD `remind_from` text;
--> statement-breakpoint
ALTER TABLE `milestone` ADD `deviation` text;