CREATE TABLE `audit_seal` (
	`last_event_id` integer PRIMARY KEY NOT NULL,
	`events` integer NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	`sealed_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_seal_hash` ON `audit_seal` (`hash`);
--> statement-breakpoint
CREATE TABLE `device` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`member_id` text,
	`team_id` text,
	`label` text NOT NULL,
	`signing_key` text NOT NULL,
	`agreement_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `device_member` ON `device` (`member_id`);
--> statement-breakpoint
CREATE INDEX `device_team` ON `device` (`team_id`);
--> statement-breakpoint
CREATE INDEX `device_ended` ON `device` (`ended_at`) WHERE ended_at IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `directory_entry` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`signer_id` text NOT NULL,
	`signature` text NOT NULL,
	`added_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `handed_text` (
	`entry_id` text NOT NULL,
	`path` text NOT NULL,
	`team_id` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`entry_id`, `path`, `team_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `kept_tally` (
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`deadline_on` text NOT NULL,
	`verdict` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`team_id`, `kind`, `deadline_on`, `verdict`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `pending_tally` (
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`deadline_on` text NOT NULL,
	`verdict` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`team_id`, `kind`, `deadline_on`, `verdict`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `recipe_health` (
	`recipe_id` text NOT NULL,
	`recipe_version` integer NOT NULL,
	`reported_on` text NOT NULL,
	`worked` integer DEFAULT 0 NOT NULL,
	`broken` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`recipe_id`, `recipe_version`, `reported_on`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `retention_run` (
	`ran_at` integer PRIMARY KEY NOT NULL,
	`policy_version` integer NOT NULL,
	`cases` integer NOT NULL,
	`entries` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sign_in_attempt` (
	`state_hash` text PRIMARY KEY NOT NULL,
	`client` text NOT NULL,
	`redirect_uri` text NOT NULL,
	`client_state` text NOT NULL,
	`client_challenge` text NOT NULL,
	`browser_hash` text NOT NULL,
	`nonce` text NOT NULL,
	`provider_verifier` text NOT NULL,
	`code_hash` text,
	`member_id` text,
	`expires_at` integer NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_attempt_code` ON `sign_in_attempt` (`code_hash`);
--> statement-breakpoint
CREATE INDEX `sign_in_attempt_expiry` ON `sign_in_attempt` (`expires_at`);
--> statement-breakpoint
CREATE TABLE `wrapped_key` (
	`device_id` text NOT NULL,
	`scope` text NOT NULL,
	`epoch` integer NOT NULL,
	`wrapped` text NOT NULL,
	PRIMARY KEY(`device_id`, `scope`, `epoch`),
	FOREIGN KEY (`device_id`) REFERENCES `device`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `audit_event` ADD `client` text DEFAULT '' NOT NULL;
--> statement-breakpoint
CREATE INDEX `audit_event_at` ON `audit_event` (`at`);
--> statement-breakpoint
CREATE INDEX `audit_event_member` ON `audit_event` (`member_id`);
--> statement-breakpoint
CREATE INDEX `audit_event_action` ON `audit_event` (`action`);
--> statement-breakpoint
CREATE INDEX `audit_event_case` ON `audit_event` (`case_id`) WHERE case_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `audit_event_case_deleted` ON `audit_event` (`case_id`) WHERE action = 'case-deleted';
--> statement-breakpoint
ALTER TABLE `case_file` ADD `last_filed_at` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `case_file` ADD `objects_to_research` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `case_file` ADD `held_at` integer;
--> statement-breakpoint
ALTER TABLE `case_file` ADD `hold_reason` text;
--> statement-breakpoint
ALTER TABLE `case_file` ADD `norms_version` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
CREATE INDEX `case_file_norms` ON `case_file` (`norms_version`);
--> statement-breakpoint
ALTER TABLE `organisation` ADD `counted_norms` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
UPDATE `case_file` SET `last_filed_at` = coalesce((SELECT max(`recorded_at`) FROM `entry` WHERE `case_id` = `case_file`.`id`), 0);
--> statement-breakpoint
CREATE INDEX `case_file_closed` ON `case_file` (`closed_on`) WHERE is_open = 0;
--> statement-breakpoint
CREATE INDEX `case_file_filed` ON `case_file` (`last_filed_at`) WHERE closed_on IS NULL;
--> statement-breakpoint
CREATE INDEX `case_file_held` ON `case_file` (`held_at`) WHERE held_at IS NOT NULL;
--> statement-breakpoint
ALTER TABLE `member` ADD `account` text;
--> statement-breakpoint
ALTER TABLE `member` ADD `left_at` integer;
--> statement-breakpoint
CREATE UNIQUE INDEX `member_account` ON `member` (`account`);
--> statement-breakpoint
ALTER TABLE `organisation_setting` ADD `set_by` text DEFAULT '' NOT NULL;
--> statement-breakpoint
-- Sessions last for hours: those of before know no key, so they end here instead of being changed.
DROP TABLE `session`;
--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`client` text NOT NULL,
	`key_thumbprint` text NOT NULL,
	`agent` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `session_expiry` ON `session` (`expires_at`);
--> statement-breakpoint
CREATE INDEX `session_member` ON `session` (`member_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_id` ON `session` (`id`);
--> statement-breakpoint
-- The chains that make tampering visible are append-only, like what they are about.
CREATE TRIGGER `directory_entry_is_never_changed` BEFORE UPDATE ON `directory_entry`
BEGIN
	SELECT RAISE(ABORT, 'directory_entry is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `directory_entry_is_never_deleted` BEFORE DELETE ON `directory_entry`
BEGIN
	SELECT RAISE(ABORT, 'directory_entry is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `directory_entry_is_never_replaced` BEFORE INSERT ON `directory_entry`
WHEN EXISTS (SELECT 1 FROM `directory_entry` WHERE `sequence` = NEW.`sequence`)
BEGIN
	SELECT RAISE(ABORT, 'directory_entry is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_seal_is_never_changed` BEFORE UPDATE ON `audit_seal`
BEGIN
	SELECT RAISE(ABORT, 'audit_seal is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_seal_is_never_deleted` BEFORE DELETE ON `audit_seal`
BEGIN
	SELECT RAISE(ABORT, 'audit_seal is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_seal_is_never_replaced` BEFORE INSERT ON `audit_seal`
WHEN EXISTS (SELECT 1 FROM `audit_seal` WHERE `last_event_id` = NEW.`last_event_id`)
BEGIN
	SELECT RAISE(ABORT, 'audit_seal is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `case_file_is_kept_while_held` BEFORE DELETE ON `case_file`
WHEN OLD.`held_at` IS NOT NULL
BEGIN
	SELECT RAISE(ABORT, 'case_file is held');
END;
--> statement-breakpoint
-- Of the audit log only what is five years old can be deleted (1825 days in ms), and only after a row of the log itself
-- says up to where.
DROP TRIGGER `audit_event_is_never_deleted`;
--> statement-breakpoint
CREATE TRIGGER `audit_event_is_kept_for_its_term` BEFORE DELETE ON `audit_event`
WHEN NOT EXISTS (SELECT 1 FROM `audit_event` AS e
	WHERE e.`action` = 'audit-expired' AND e.`role` = 'job' AND CAST(e.`record_id` AS INTEGER) >= OLD.`id`
		AND e.`at` - OLD.`at` >= 157680000000)
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
