# Works an incremental release into an earlier one, as read.R does it, and holds the result against a full release of the
# same day.
#   Rscript update.R EARLIER ADDITION FULL
# Prints as JSON how many rows there were, and everything that is not as it should be.
suppressMessages(library(jsonlite))
arguments <- commandArgs(TRUE)
source(file.path(arguments[1], "read.R"))
data <- lapply(arguments, read_doelspoor)
updated <- doelspoor_update(data[[1]], data[[2]])
full <- data[[3]]
book <- full$codebook
tables <- setdiff(unique(book$table), "team_periods")

plain <- function(name, rows) {
  key <- book$column[book$table == name & book$is_key == "1"]
  rows <- as.data.frame(lapply(rows, as.character), stringsAsFactors = FALSE)
  rows <- rows[do.call(order, unname(rows[key])), ]
  rownames(rows) <- NULL
  rows
}
same <- vapply(tables, function(name) {
  columns <- names(full[[name]])
  isTRUE(all.equal(plain(name, updated[[name]][columns]), plain(name, full[[name]])))
}, TRUE)
rows <- function(of) as.list(vapply(tables, function(name) nrow(of[[name]]), 1L))
cat(toJSON(list(differs = tables[!same], earlier = rows(data[[1]]), addition = rows(data[[2]]), full = rows(full),
                counted = doelspoor_measure(updated, "M05")$met), auto_unbox = TRUE))
