ALTER TABLE `entry` ADD `previous_case_id` text;
--> statement-breakpoint
ALTER TABLE `case_file` ADD `previous_case_id` text;
--> statement-breakpoint
CREATE INDEX `case_file_previous` ON `case_file` (`previous_case_id`,`opened_on`) WHERE previous_case_id IS NOT NULL;
