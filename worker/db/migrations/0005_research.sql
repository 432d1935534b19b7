CREATE INDEX `entry_named` ON `entry` (`previous_case_id`) WHERE previous_case_id IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `study` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`key` text,
	`closed_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `study_owner` ON `study` (`owner_id`,`created_at`);
--> statement-breakpoint
CREATE TABLE `study_version` (
	`study_id` text NOT NULL,
	`version` integer NOT NULL,
	`plan` text NOT NULL,
	`state` text NOT NULL,
	`written_at` integer NOT NULL,
	`submitted_at` integer,
	`decided_at` integer,
	`decided_by` text,
	`refusal` text,
	PRIMARY KEY(`study_id`, `version`),
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `study_version_submitted` ON `study_version` (`submitted_at`) WHERE submitted_at IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `release` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`study_version` integer NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`base_id` text,
	`cut_on` text NOT NULL,
	`cut_at` integer NOT NULL,
	`coarsening` text NOT NULL,
	`frozen` text NOT NULL,
	`key` text,
	`state` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by` text NOT NULL,
	`step` text,
	`counts` text,
	`left_out` integer,
	`bytes` integer,
	`sha256` text,
	`made_at` integer,
	`expires_at` integer,
	`failure` text,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `release_number` ON `release` (`study_id`,`number`);
--> statement-breakpoint
CREATE INDEX `release_state` ON `release` (`state`,`asked_at`);
--> statement-breakpoint
CREATE INDEX `release_expiry` ON `release` (`expires_at`) WHERE state = 'ready';
--> statement-breakpoint
CREATE INDEX `release_asked` ON `release` (`asked_by`,`asked_at`);
--> statement-breakpoint
CREATE TABLE `release_case` (
	`release_id` text NOT NULL,
	`pseudonym` text NOT NULL,
	`case_id` text,
	`class` text NOT NULL,
	PRIMARY KEY(`release_id`, `pseudonym`),
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `release_case_case` ON `release_case` (`case_id`);
--> statement-breakpoint
CREATE TABLE `release_file` (
	`release_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`rows` integer,
	`bytes` integer NOT NULL,
	`sha256` text,
	`crc32` integer,
	PRIMARY KEY(`release_id`, `position`),
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `release_part` (
	`release_id` text NOT NULL,
	`file` text NOT NULL,
	`part` integer NOT NULL,
	`rows` integer NOT NULL,
	`content` blob NOT NULL,
	`meta` text,
	PRIMARY KEY(`release_id`, `file`, `part`),
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `release_count` (
	`release_id` text NOT NULL,
	`team` text NOT NULL,
	`quarter` text NOT NULL,
	`measure` text NOT NULL,
	`status` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`release_id`, `team`, `quarter`, `measure`, `status`),
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `research_token` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`last_used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `research_token_hash` ON `research_token` (`token_hash`);
--> statement-breakpoint
CREATE INDEX `research_token_member` ON `research_token` (`member_id`,`made_at`);
--> statement-breakpoint
CREATE INDEX `research_token_expiry` ON `research_token` (`expires_at`);
--> statement-breakpoint
CREATE TABLE `download_ticket` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`release_id` text NOT NULL,
	`member_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `download_ticket_expiry` ON `download_ticket` (`expires_at`);
--> statement-breakpoint
CREATE INDEX `download_ticket_member` ON `download_ticket` (`member_id`);
--> statement-breakpoint
CREATE INDEX `download_ticket_release` ON `download_ticket` (`release_id`);
