-- What was filed and who did what are never changed. Retention, which does delete entries for good, removes them by
-- DELETE in its own job: that is why `entry` refuses UPDATE only.
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
