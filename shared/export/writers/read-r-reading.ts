/** R: from the files of a release to data frames. */
export const R_READING = String.raw`# Doelspoor: reads a release in R. Needs no packages.
#
#   source("read.R")
#   data <- read_doelspoor(".")                # the folder of the unpacked release
#   table(data$cases$closing_reason)           # codes are factors, with Dutch labels
#   doelspoor_measure(data, "M01")             # as on the cut day
#   doelspoor_measure(data, "M01", on = "2025-03-31", by = "team_id")
#   doelspoor_first_goal(data)$median          # days to the first goal (T1); also on = and by =
#
# A cell without a value is NA; the column <name>_why says why: exception, exclusion, not-applicable, not-yet-due or
# not-recorded. Days are whole days since the first day of the study, which is 0.

# Reads a release: a list with a data frame for each table, the codebook, and what is known of the release.
# labels: what the levels of factors are called, "nl", "en", or "code" for the codes themselves.
read_doelspoor <- function(dir = ".", labels = c("nl", "en", "code")) {
  labels <- match.arg(labels)
  codebook <- read.csv(file.path(dir, "codebook.csv"), colClasses = "character", encoding = "UTF-8",
                       na.strings = character(), check.names = FALSE)
  files <- list.files(file.path(dir, "data"), pattern = "\\.csv$")
  if (length(files) == 0) stop("There are no tables in ", file.path(dir, "data"))
  tables <- lapply(sub("\\.csv$", "", files), function(name) doelspoor_table(dir, name, codebook, labels))
  names(tables) <- sub("\\.csv$", "", files)
  structure(c(tables, list(codebook = codebook, release = doelspoor_release(dir))), class = "doelspoor")
}

# A release is long: at the prompt it says what is in it.
print.doelspoor <- function(x, ...) {
  cat("Doelspoor release ", x$release$version, ": as known on ", format(x$release$cut_on), ", day ", x$release$cut_day,
      " of a study that began on ", format(x$release$first_on), ".\n", sep = "")
  for (name in setdiff(names(x), c("codebook", "release"))) cat(sprintf("  $%-13s %6d rows\n", name, nrow(x[[name]])))
  invisible(x)
}

# What MANIFEST.json says of the release. Its lines have one name each, so no JSON package is needed.
doelspoor_release <- function(dir) {
  lines <- readLines(file.path(dir, "MANIFEST.json"), warn = FALSE, encoding = "UTF-8")
  value <- function(name) {
    found <- grep(paste0('^ {2,4}"', name, '": '), lines, value = TRUE)
    gsub('^ *"[^"]*": "?|"?,?$', "", found[1])
  }
  list(version = value("version"), first_on = as.Date(value("firstOn")), cut_on = as.Date(value("cutOn")),
       cut_day = as.integer(value("cutDay")), grace_days = as.integer(value("recordingGraceDays")))
}

doelspoor_table <- function(dir, name, codebook, labels) {
  path <- file.path(dir, "data", paste0(name, ".csv"))
  about <- codebook[codebook$table == name & codebook$column != "", ]
  columns <- about[about$value == "", ]
  heading <- strsplit(readLines(path, n = 1, warn = FALSE), ",", fixed = TRUE)[[1]]
  types <- columns$type[match(heading, columns$column)]
  if (anyNA(types)) stop("Not in the codebook: ", paste(heading[is.na(types)], collapse = ", "))
  raw <- read.csv(path, colClasses = ifelse(types == "identifier", "character", "numeric"),
                  na.strings = character(), check.names = FALSE)
  read <- list()
  for (column in heading) {
    values <- about[about$column == column & about$value != "", ]
    found <- doelspoor_column(raw[[column]], types[heading == column], values, labels)
    attr(found$value, "label") <- columns[[if (labels == "en") "label_en" else "label_nl"]][columns$column == column]
    read[[column]] <- found$value
    if (!is.null(found$why)) read[[paste0(column, "_why")]] <- found$why
  }
  as.data.frame(read, stringsAsFactors = FALSE, check.names = FALSE, optional = TRUE)
}

doelspoor_column <- function(raw, type, values, labels) {
  as_raw <- if (type == "identifier") as.character else as.numeric
  missing <- values[values$type == "missing", ]
  at <- match(raw, as_raw(missing$value))
  value <- raw
  value[!is.na(at)] <- NA
  if (type == "code") {
    codes <- values[values$type == "code", ]
    named <- if (labels == "code") codes$code else codes[[paste0("label_", labels)]]
    known <- factor(value, levels = as.numeric(codes$value), labels = named)
    if (any(is.na(known) & !is.na(value))) stop("A number that the codebook does not know")
    value <- known
  } else if (type == "boolean") {
    value <- value == 1
  } else if (type == "integer" || type == "day") {
    value <- as.integer(value)
  }
  why <- if (nrow(missing) > 0) factor(missing$code[at], levels = missing$code)
  list(value = value, why = why)
}

# The codes of a column of codes, whatever its levels are called.
doelspoor_codes <- function(data, table, column) {
  book <- data$codebook
  codes <- book$code[book$table == table & book$column == column & book$type == "code" & book$value != ""]
  codes[as.integer(data[[table]][[column]])]
}

# A day of the study: from a date, from a text like "2025-03-31", or a number of days already. Without one the cut day.
doelspoor_day <- function(data, on = NULL) {
  if (is.null(on)) return(data$release$cut_day)
  if (is.numeric(on) && !inherits(on, "Date")) return(as.integer(on))
  date <- if (inherits(on, "Date")) on else if (grepl("^\\d{4}-\\d{2}-\\d{2}$", on)) as.Date(on, optional = TRUE) else NA
  if (is.na(date)) stop("A day is a date, a text like \"2025-03-31\" or a number of days")
  as.integer(date - data$release$first_on)
}

# What you had, with an incremental release worked into it: rows that changed are replaced, withdrawn rows are gone,
# and of a case that was withdrawn everything is.
doelspoor_update <- function(data, addition) {
  book <- addition$codebook
  left <- addition$cases$case_id[doelspoor_codes(addition, "cases", "change") == "withdrawn"]
  for (name in intersect(unique(book$table), names(addition))) {
    key <- book$column[book$table == name & book$is_key == "1"]
    change <- doelspoor_codes(addition, name, "change")
    id <- function(rows) do.call(paste, c(unname(lapply(rows[key], as.character)), sep = "\r"))
    had <- data[[name]]
    is_left <- if ("case_id" %in% names(had)) had$case_id %in% left else FALSE
    kept <- had[!(is_left | id(had) %in% id(addition[[name]])), ]
    shared <- intersect(names(kept), names(addition[[name]]))
    fresh <- addition[[name]][change != "withdrawn", shared]
    data[[name]] <- rbind(kept[shared], fresh)
    rownames(data[[name]]) <- NULL
  }
  data$release <- addition$release
  data
}
`;
