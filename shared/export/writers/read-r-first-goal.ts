/** R: the time from the opening of a case to its first goal, as it was known on a day. */
export const R_FIRST_GOAL = `# How long each case waited for its first goal (T1), as it was known at the end of a day: a row for each case that was
# open by then, with days and end: open, goal or closed. A goal on the day of closing is too late: that is closed.
# team_id is the team that opened the case; without the table cases it is not there. With survival:
#   survival::survfit(survival::Surv(days, end) ~ team_id, data = doelspoor_first_goals(data))
doelspoor_first_goals <- function(data, on = NULL) {
  day <- doelspoor_known_day(data, on)
  # On the cut day the release says itself what came first: with days in weeks that is exact.
  found <- if (day == data$release$cut_day && !is.null(data$cases$t1_days)) {
    data.frame(case_id = data$cases$case_id, opened_on = data$cases$opened_on, days = data$cases$t1_days,
               end = match(doelspoor_codes(data, "cases", "t1_end"), c("censored", "happened", "competing")))
  } else {
    doelspoor_first_goals_known(data, day)
  }
  if (!is.null(data$cases$team_id)) found$team_id <- data$cases$team_id[match(found$case_id, data$cases$case_id)]
  found$end <- factor(found$end, levels = 1:3, labels = c("open", "goal", "closed"))
  rownames(found) <- NULL
  found
}

# From the milestones that were known at the end of a day: that of the first safety checklist opens with the case, that
# of the first goals is fulfilled by the first goal, and that of drop-out opens with the closing.
doelspoor_first_goals_known <- function(data, day) {
  known <- doelspoor_known(data, day)
  kind <- doelspoor_codes(data, "milestones", "kind")
  rows <- function(of) data$milestones[known & kind %in% of, ]
  cases <- rows("first-safety-check")
  cases <- cases[cases$opens_on <= day, ]
  on <- function(of, column) {
    found <- rows(of)
    days <- found[[column]][match(cases$case_id, found$case_id)]
    ifelse(is.na(days) | days > day, Inf, days)
  }
  goal <- on("first-goals", "fulfilled_on")
  closed <- on("drop-out", "opens_on")
  end <- pmin(goal, closed)
  data.frame(case_id = cases$case_id, opened_on = cases$opens_on,
             days = as.integer(pmax(0, ifelse(is.infinite(end), day, end) - cases$opens_on)),
             end = ifelse(is.infinite(end), 1, ifelse(closed == end, 3, 2)))
}

# The time to the first goal (T1) of all cases together, as it was known at the end of a day: the cumulative incidence
# (Aalen-Johansen), because a case that closes first can't have a goal any more. by: "team_id" for a list with each team.
doelspoor_first_goal <- function(data, on = NULL, by = NULL) {
  times <- doelspoor_first_goals(data, on)
  if (is.null(by)) return(doelspoor_incidence(times))
  if (!by %in% names(times)) stop("The cases have no column ", by)
  lapply(split(times, times[[by]]), doelspoor_incidence)
}

doelspoor_incidence <- function(times) {
  moments <- sort(unique(times$days[times$end != "open"]))
  free <- 1
  had <- c(0, 0)
  curve <- data.frame(day = moments, at_risk = rep(0, length(moments)), goal = rep(0, length(moments)),
                      closed = rep(0, length(moments)))
  for (i in seq_along(moments)) {
    at_risk <- sum(times$days >= moments[i])
    now <- times$end[times$days == moments[i]]
    events <- c(sum(now == "goal"), sum(now == "closed"))
    had <- had + free * events / at_risk
    free <- free * (1 - sum(events) / at_risk)
    curve[i, 2:4] <- c(at_risk, had)
  }
  # A half that is reached exactly may lie a rounding error below it.
  half <- curve$day[curve$goal >= 0.5 - 1e-12]
  list(n = nrow(times), goals = sum(times$end == "goal"), closed_first = sum(times$end == "closed"),
       still_open = sum(times$end == "open"), median = if (length(half) > 0) half[1] else NA, curve = curve)
}
`;
