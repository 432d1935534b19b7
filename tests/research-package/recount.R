# Counts a release again, as of some days, along three ways that have nothing in common but the release:
# with its own read.R, from its CSV files, and from what its SPSS syntax saved.
#   Rscript recount.R PACKAGE READ_R SAV_FOLDER FIRST_DAY DAY... CUT
# Prints JSON. Without .sav files there is no third way.
suppressMessages({
  library(jsonlite)
  library(haven)
  library(survival)
})
arguments <- commandArgs(TRUE)
package <- arguments[1]
first_on <- as.Date(arguments[4])
days <- arguments[-(1:4)]
measures <- c("M01", "M05", "M07", "M13")
at <- c(14, 28, 42, 90)

cells <- function(met, unmet, excluded, excepted, pending) {
  list(den = met + unmet, num = met, excl = excluded, exc = excepted, pend = pending)
}

# With read.R ------------------------------------------------------------------------------------------------------
source(arguments[2])
data <- read_doelspoor(package)
of_row <- function(row) cells(row$met, row$unmet, row$excluded, row$excepted, row$pending)
by_script <- function(measure, on) {
  teams <- doelspoor_measure(data, measure, on = on, by = "team_id")
  list(overall = of_row(doelspoor_measure(data, measure, on = on)),
       byTeam = lapply(split(teams, teams$team_id), of_row))
}
script_first_goal <- function(on) {
  found <- doelspoor_first_goal(data, on = on)
  until <- function(column, day) c(0, found$curve[[column]])[findInterval(day, found$curve$day) + 1]
  ended <- function(found) {
    list(n = found$n, events = found$goals, competing = found$closed_first, censored = found$still_open)
  }
  c(ended(found), list(median = found$median,
       byTeam = lapply(doelspoor_first_goal(data, on = on, by = "team_id"), ended),
       at = lapply(setNames(at, at), function(day) list(cif = until("goal", day), cifCompeting = until("closed", day)))))
}

# From numbers, without read.R -----------------------------------------------------------------------------------------
codebook <- read.csv(file.path(package, "codebook.csv"), colClasses = "character")
numbers_in <- function(column) {
  codes <- codebook[codebook$table == "milestones" & codebook$column == column & codebook$type == "code", ]
  codes <- codes[codes$value != "", ]
  setNames(as.numeric(codes$value), codes$code)
}
number_of <- numbers_in("measure")
kind_of <- numbers_in("kind")
every <- names(number_of)
statuses <- function(rows, day) {
  counts <- rows$deadline_on >= 0 & rows$deadline_on + 14 <= day
  verdict <- function(value) sum(counts & rows$verdict == value)
  cells(verdict(1), verdict(0), verdict(-6), verdict(-5), sum(!counts))
}
by_numbers <- function(milestones, measure, on) {
  day <- as.integer(as.Date(on) - first_on)
  known <- milestones$known_from_on <= day & (milestones$known_until_on == -7 | milestones$known_until_on > day)
  rows <- milestones[known & milestones$measure == number_of[[measure]], ]
  list(overall = statuses(rows, day), byTeam = lapply(split(rows, rows$team_id), statuses, day))
}
# On the cut day from the days in cases, before it from what milestones say was known.
numbers_first_goal <- function(cases, milestones, on) {
  cut <- as.integer(as.Date(on) - first_on)
  if (on != tail(days, 1)) {
    known <- milestones[milestones$known_from_on <= cut & (milestones$known_until_on == -7 | milestones$known_until_on > cut), ]
    of <- function(kind) known[known$kind == kind_of[[kind]], ]
    told <- function(kind, column) of(kind)[[column]][match(of("first-safety-check")$case_id, of(kind)$case_id)]
    cases <- data.frame(case_id = of("first-safety-check")$case_id, opened_on = told("first-safety-check", "opens_on"),
                        first_goal_on = told("first-goals", "fulfilled_on"), closed_on = told("drop-out", "opens_on"),
                        team_id = cases$team_id[match(of("first-safety-check")$case_id, cases$case_id)])
  }
  day <- function(on) ifelse(is.na(on) | on < 0, Inf, on)
  goal <- day(cases$first_goal_on)
  closed <- day(cases$closed_on)
  # A goal on the day of closing is too late.
  end <- ifelse(goal < closed, 1, ifelse(is.finite(closed), 2, 0))
  time <- pmin(goal, closed, cut) - cases$opened_on
  curves <- summary(survfit(Surv(time, factor(end, 0:2, c("open", "goal", "closed"))) ~ 1), times = at, extend = TRUE)
  list(n = nrow(cases), events = sum(end == 1), competing = sum(end == 2), censored = sum(end == 0),
       byTeam = lapply(split(end, cases$team_id), function(end) {
         list(n = length(end), events = sum(end == 1), competing = sum(end == 2), censored = sum(end == 0))
       }),
       at = lapply(setNames(seq_along(at), at), function(i) {
         list(cif = curves$pstate[i, 2], cifCompeting = curves$pstate[i, 3])
       }))
}

on_days <- function(count) lapply(setNames(days, days), count)
each <- function(count) on_days(function(on) lapply(setNames(measures, measures), count, on))
csv <- function(name) read.csv(file.path(package, "data", paste0(name, ".csv")))
sav <- function(name) {
  path <- file.path(arguments[3], paste0(name, ".sav"))
  if (file.exists(path)) as.data.frame(zap_labels(read_sav(path, user_na = TRUE), user_na = TRUE))
}
ways <- list(script = list(measures = each(by_script), T1 = on_days(script_first_goal),
                           every = lapply(setNames(every, every), function(id) of_row(doelspoor_measure(data, id)))))
for (way in c("csv", "sav")) {
  milestones <- get(way)("milestones")
  if (is.null(milestones)) next
  ways[[way]] <- list(measures = each(function(measure, on) by_numbers(milestones, measure, on)),
                      T1 = on_days(function(on) numbers_first_goal(get(way)("cases"), milestones, on)))
}
cat(toJSON(ways, auto_unbox = TRUE, digits = 15))
