ALTER TABLE `entry` ADD `previous_case_id` text;
--> statement-breakpoint
ALTER TABLE `case_file` ADD `previous_case_id` text;
--> statement-breakpoint
CREATE INDEX `case_file_previous` ON `case_file` (`previous_case_id`,`opened_on`) WHERE previous_case_id IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`held_on` text NOT NULL,
	`state` text NOT NULL,
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
