ALTER TABLE `entry` ADD `previous_case_id` text;
--> statement-breakpoint
ALTER TABLE `case_file` ADD `previous_case_id` text;
--> statement-breakpoint
CREATE INDEX `entry_previous` ON `entry` (`case_id`) WHERE previous_case_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `case_file_previous` ON `case_file` (`previous_case_id`,`opened_on`) WHERE previous_case_id IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`held_on` text NOT NULL,
	`state` text NOT NULL,
	`held_at` integer,
	`revision` integer NOT NULL,
	`save_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	`measures` text NOT NULL,
	`participants` text NOT NULL,
	`helpful` integer,
	`sealed` text NOT NULL,
	`frozen` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `meeting_team` ON `meeting` (`team_id`,`held_on`,`state`);
--> statement-breakpoint
CREATE TABLE `meeting_action` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`team_id` text NOT NULL,
	`revision` integer NOT NULL,
	`save_id` text NOT NULL,
	`by_on` text,
	`measure_id` text,
	`state` text NOT NULL,
	`sealed` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `meeting_action_meeting` ON `meeting_action` (`meeting_id`,`added_at`,`state`);
--> statement-breakpoint
CREATE INDEX `meeting_action_open` ON `meeting_action` (`team_id`) WHERE state = 'open';
--> statement-breakpoint
CREATE TABLE `meeting_revision` (
	`meeting_id` text NOT NULL,
	`revision` integer NOT NULL,
	`replaced_at` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `revision`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `area_import` (
	`version` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by` text NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`imported_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `area_import_id_unique` ON `area_import` (`id`);
--> statement-breakpoint
CREATE TABLE `area_figure` (
	`team_id` text NOT NULL,
	`year` integer NOT NULL,
	`indicator` text NOT NULL,
	`import_version` integer NOT NULL,
	`count` integer,
	`of_count` integer NOT NULL,
	`mark` real,
	`source` text NOT NULL,
	PRIMARY KEY(`team_id`, `year`, `indicator`, `import_version`),
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_version`) REFERENCES `area_import`(`version`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `area_figure_import` ON `area_figure` (`import_version`);
--> statement-breakpoint
CREATE TABLE `area_note` (
	`team_id` text NOT NULL,
	`year` integer NOT NULL,
	`version` integer NOT NULL,
	`sealed` text NOT NULL,
	`written_at` integer NOT NULL,
	`written_by` text NOT NULL,
	PRIMARY KEY(`team_id`, `year`, `version`),
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `observation` (
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`team_id` text NOT NULL,
	`start_on` text NOT NULL,
	`end_on` text,
	`value` text NOT NULL,
	PRIMARY KEY(`case_id`, `kind`, `subject`),
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `observation_read` ON `observation` (`team_id`,`kind`,`start_on`,`end_on`,`value`);
--> statement-breakpoint
CREATE TABLE `team_feedback_choice` (
	`team_id` text NOT NULL,
	`version` integer NOT NULL,
	`value` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	PRIMARY KEY(`team_id`, `version`),
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `figure_doubt` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`measure` text NOT NULL,
	`measure_version` integer NOT NULL,
	`cut_on` text NOT NULL,
	`first_on` text NOT NULL,
	`last_on` text NOT NULL,
	`reason` text NOT NULL,
	`extent` text NOT NULL,
	`raised_at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `figure_doubt_team` ON `figure_doubt` (`team_id`,`raised_at`);
--> statement-breakpoint
CREATE INDEX `figure_doubt_open` ON `figure_doubt` (`raised_at`) WHERE answered_at IS NULL;
--> statement-breakpoint
CREATE INDEX `figure_doubt_answered` ON `figure_doubt` (`answered_at`) WHERE answered_at IS NOT NULL;
