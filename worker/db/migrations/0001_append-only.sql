-- What was filed and who did what are never changed. Retention, which does delete entries for good, removes them by
-- DELETE in its own job: that is why `entry` refuses UPDATE only. The triggers on INSERT are there because REPLACE
-- deletes without any trigger on DELETE.
CREATE TRIGGER `entry_is_never_changed` BEFORE UPDATE ON `entry`
BEGIN
	SELECT RAISE(ABORT, 'entry is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_is_never_changed` BEFORE UPDATE ON `audit_event`
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_is_never_deleted` BEFORE DELETE ON `audit_event`
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `entry_is_never_replaced` BEFORE INSERT ON `entry`
WHEN EXISTS (SELECT 1 FROM `entry` WHERE `id` = NEW.`id`)
	OR EXISTS (SELECT 1 FROM `entry` WHERE `case_id` = NEW.`case_id` AND `sequence` = NEW.`sequence`)
BEGIN
	SELECT RAISE(ABORT, 'entry is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_is_never_replaced` BEFORE INSERT ON `audit_event`
WHEN EXISTS (SELECT 1 FROM `audit_event` WHERE `id` = NEW.`id`)
BEGIN
	SELECT RAISE(ABORT, 'audit_event is append-only');
END;
