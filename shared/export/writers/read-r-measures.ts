/** R: counting the measures of a release again. */
export const R_MEASURES = `# Counts a measure as it was known at the end of a day, up to the cut day.
# on: a date, a text like "2025-03-31" or a day of the study; without it the cut day.
# from, until: only what had its deadline (of stretches: days) in this period. by: "team_id" for a row for each team.
# counted is met + unmet; rate is met / counted, NA when nothing counts.
doelspoor_measure <- function(data, measure, on = NULL, from = NULL, until = NULL, by = NULL) {
  if (is.null(data$milestones)) stop("The release has no table milestones")
  book <- data$codebook
  measures <- book$code[book$table == "milestones" & book$column == "measure" & book$type == "code" & book$value != ""]
  if (length(measure) != 1 || !measure %in% measures) stop("A measure is one of ", paste(measures, collapse = ", "))
  if (!is.null(by) && !by %in% names(data$milestones)) stop("The table milestones has no column ", by)
  day <- doelspoor_known_day(data, on)
  first <- if (is.null(from)) -Inf else doelspoor_day(data, from)
  last <- if (is.null(until)) Inf else doelspoor_day(data, until)
  rows <- data$milestones[doelspoor_known(data, day) & doelspoor_codes(data, "milestones", "measure") %in% measure, ]
  counts <- doelspoor_statuses(rows, measure, day, first, last, data$release)
  group <- if (is.null(by)) rep("", nrow(rows)) else as.character(rows[[by]])
  names <- if (is.null(by)) "" else sort(unique(group))
  none <- c(met = 0, unmet = 0, excluded = 0, excepted = 0, pending = 0)
  totals <- vapply(names, function(name) colSums(counts[group == name, , drop = FALSE]), none)
  result <- data.frame(measure = rep(measure, length(names)), on = rep(day, length(names)))
  if (!is.null(by)) result[[by]] <- names
  result <- cbind(result, as.data.frame(t(totals)))
  result$counted <- result$met + result$unmet
  result$rate <- ifelse(result$counted > 0, result$met / result$counted, NA)
  rownames(result) <- NULL
  result
}

# A day of which the release knows something: from the first day of the study up to the cut day.
doelspoor_known_day <- function(data, on) {
  day <- doelspoor_day(data, on)
  if (day < 0) stop("That is before the first day of the study")
  if (day > data$release$cut_day) stop("That is after the cut day")
  day
}

# Which rows of milestones were known like that at the end of a day.
doelspoor_known <- function(data, day) {
  if (is.null(data$milestones)) stop("The release has no table milestones")
  until <- data$milestones$known_until_on
  data$milestones$known_from_on <= day & (is.na(until) | until > day)
}

# For each row how many units it gives of each status: one of one status, and of a stretch its days.
doelspoor_statuses <- function(rows, measure, day, first, last, release) {
  mature <- day - release$grace_days
  deadline <- ifelse(is.na(rows$deadline_on), Inf, rows$deadline_on)
  if (measure %in% doelspoor_person_days) {
    units <- pmax(0, pmin(deadline, last, mature) - pmax(rows$opens_on, first) + 1)
    pending <- rep(FALSE, nrow(rows))
  } else {
    units <- as.numeric(deadline >= first & deadline <= last)
    # On the cut day the release says itself what is pending: with days in weeks that is exact.
    pending <- if (day == release$cut_day) rows$status_why %in% "not-yet-due" else deadline > mature
  }
  is_met <- rows$verdict %in% TRUE
  is_unmet <- rows$verdict %in% FALSE
  cbind(met = units * (is_met & !pending), unmet = units * (is_unmet & !pending),
        excluded = units * (rows$verdict_why %in% "exclusion" & !pending),
        excepted = units * (rows$verdict_why %in% "exception" & !pending),
        pending = units * pending)
}
`;
