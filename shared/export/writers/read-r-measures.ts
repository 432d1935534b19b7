/** R: counting the measures of a release again. */
export const R_MEASURES = `# Counts a measure as it was known at the end of a day, up to the cut day.
# on: a date, a text like "2025-03-31" or a day of the study; without it the cut day.
# from, until: only what had its deadline (of stretches: days) in this period. by: "team_id" for a row for each team.
# counted is met + unmet; rate is met / counted, NA when nothing counts.
doelspoor_measure <- function(data, measure, on = NULL, from = NULL, until = NULL, by = NULL) {
  day <- doelspoor_day(data, on)
  if (day > data$release$cut_day) stop("That is after the cut day")
  first <- if (is.null(from)) -Inf else doelspoor_day(data, from)
  last <- if (is.null(until)) Inf else doelspoor_day(data, until)
  known <- data$milestones$known_from_on <= day &
    (is.na(data$milestones$known_until_on) | data$milestones$known_until_on > day)
  rows <- data$milestones[known & doelspoor_codes(data, "milestones", "measure") %in% measure, ]
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

# Time from the opening of a case to its first goal (T1), on the cut day or before: the cumulative incidence
# (Aalen-Johansen), because a case that closes first can't have one any more. A goal on the day of closing is too late.
doelspoor_first_goal <- function(data, on = NULL) {
  day <- doelspoor_day(data, on)
  cases <- data$cases[data$cases$opened_on <= day, ]
  up_to <- function(days) ifelse(is.na(days) | days > day, Inf, days)
  goal <- up_to(cases$first_goal_on)
  closed <- up_to(cases$closed_on)
  end <- pmin(goal, closed)
  state <- ifelse(is.infinite(end), 0, ifelse(closed == end, 2, 1))
  time <- pmax(0, ifelse(is.infinite(end), day, end) - cases$opened_on)
  times <- sort(unique(time[state > 0]))
  free <- 1
  had <- c(0, 0)
  curve <- data.frame(day = times, at_risk = rep(0, length(times)), goal = rep(0, length(times)),
                      closed = rep(0, length(times)))
  for (i in seq_along(times)) {
    at_risk <- sum(time >= times[i])
    events <- c(sum(time == times[i] & state == 1), sum(time == times[i] & state == 2))
    had <- had + free * events / at_risk
    free <- free * (1 - sum(events) / at_risk)
    curve[i, 2:4] <- c(at_risk, had)
  }
  # A half that is reached exactly may lie a rounding error below it.
  half <- curve$day[curve$goal >= 0.5 - 1e-12]
  list(n = nrow(cases), goals = sum(state == 1), closed_first = sum(state == 2), still_open = sum(state == 0),
       median = if (length(half) > 0) half[1] else NA, curve = curve)
}
`;
