CREATE TABLE `audit_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`member_id` text NOT NULL,
	`role` text NOT NULL,
	`action` text NOT NULL,
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`team_id` text,
	`case_id` text,
	`request_id` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `case_file` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`is_open` integer NOT NULL,
	`opened_on` text,
	`closed_on` text,
	`label_entry_id` text,
	`label_form` text,
	`label_form_version` integer,
	`label_sealed` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_file_open` ON `case_file` (`team_id`) WHERE is_open = 1;--> statement-breakpoint
CREATE TABLE `case_participant` (
	`case_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`case_id`, `member_id`),
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `entry` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`form` text NOT NULL,
	`form_version` integer NOT NULL,
	`team_id` text NOT NULL,
	`author_id` text NOT NULL,
	`happened_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`answers` text NOT NULL,
	`sealed` text NOT NULL,
	`amends` text,
	`content_hash` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_sequence` ON `entry` (`case_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`roles` text NOT NULL,
	`provider` text,
	`subject` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `member_identity` ON `member` (`provider`,`subject`);--> statement-breakpoint
CREATE TABLE `member_team` (
	`member_id` text NOT NULL,
	`team_id` text NOT NULL,
	PRIMARY KEY(`member_id`, `team_id`),
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `milestone` (
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`opens_on` text NOT NULL,
	`due_on` text NOT NULL,
	`deadline_on` text NOT NULL,
	`fulfilled_on` text,
	`verdict` text NOT NULL,
	`team_id` text NOT NULL,
	`is_open` integer NOT NULL,
	PRIMARY KEY(`case_id`, `kind`, `subject`),
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `milestone_open` ON `milestone` (`case_id`,`kind`,`due_on`,`opens_on`,`deadline_on`) WHERE is_open = 1;--> statement-breakpoint
CREATE INDEX `milestone_counted` ON `milestone` (`team_id`,`kind`,`deadline_on`,`verdict`);--> statement-breakpoint
CREATE TABLE `milestone_tally` (
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`deadline_on` text NOT NULL,
	`verdict` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`team_id`, `kind`, `deadline_on`, `verdict`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `organisation_setting` (
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`value` text NOT NULL,
	`set_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `version`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_expiry` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
) STRICT;
