# Tries read.R on a release, an addition to it and the release that should come out.
#   Rscript read-r.R BASE ADDITION NOW
# Prints JSON.
suppressMessages(library(jsonlite))
folders <- commandArgs(TRUE)
source(file.path(folders[1], "read.R"))
base <- read_doelspoor(folders[1], labels = "code")
addition <- read_doelspoor(folders[2], labels = "code")
now <- read_doelspoor(folders[3], labels = "code")
dutch <- read_doelspoor(folders[1])
english <- read_doelspoor(folders[1], labels = "en")

updated <- doelspoor_update(base, addition)
ordered <- function(rows, by) {
  rows <- rows[do.call(order, unname(lapply(rows[by], as.character))), ]
  rownames(rows) <- NULL
  rows
}
same <- function(name, by) isTRUE(all.equal(ordered(updated[[name]], by), ordered(now[[name]], by), check.attributes = FALSE))
refused <- function(asked) tryCatch({ asked; "not refused" }, error = conditionMessage)
referrers <- base$codebook[base$codebook$column == "referrer" & base$codebook$value != "", ]
without <- base
without$milestones <- NULL
with_teams <- base
with_teams$cases$team_id <- c("t_0000000a", "t_0000000b", "t_0000000b")
cat(toJSON(list(
  release = lapply(base$release, as.character),
  cases = base$cases,
  dutch = levels(dutch$cases$referrer),
  english = levels(english$cases$referrer),
  label = attr(dutch$cases$opened_on, "label"),
  updated = list(cases = same("cases", "case_id"), milestones = same("milestones", c("case_id", "kind", "opens_on", "known_from_on"))),
  rows = nrow(updated$milestones),
  M01 = doelspoor_measure(base, "M01"),
  early = doelspoor_measure(base, "M01", on = "2024-03-01"),
  period = doelspoor_measure(base, "M01", from = "2024-02-01", until = 100),
  teams = doelspoor_measure(base, "M01", by = "team_id"),
  nothing = doelspoor_measure(base, "M09", by = "team_id"),
  M06 = doelspoor_measure(base, "M06", from = 0, until = 99),
  dutchM01 = doelspoor_measure(dutch, "M01"),
  first_goal = doelspoor_first_goal(base),
  first_goal_then = doelspoor_first_goal(base, on = 69),
  first_goal_teams = doelspoor_first_goal(with_teams, by = "team_id"),
  told = capture.output(print(base)),
  refused = c(
    refused(doelspoor_column(c(1, 99), "code", referrers, "code")),
    refused(doelspoor_measure(base, "M01", on = base$release$cut_on + 1)),
    refused(doelspoor_measure(base, "M01", on = "2023-12-31")),
    refused(doelspoor_measure(base, "M01", on = "31-03-2025")),
    refused(doelspoor_first_goal(base, on = "2025-02-31")),
    refused(doelspoor_measure(base, "M99")),
    refused(doelspoor_measure(base, "M01", by = "team")),
    refused(doelspoor_first_goal(base, by = "team")),
    refused(doelspoor_first_goal(without, on = 69)),
    refused(doelspoor_measure(without, "M01"))
  )
), auto_unbox = TRUE, na = "null", null = "null", digits = 12))
