DROP INDEX `release_asked`;--> statement-breakpoint
ALTER TABLE `study_version` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
UPDATE `study_version` SET `revision` = `version`;
