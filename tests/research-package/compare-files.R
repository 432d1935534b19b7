# Reads a release with a read.R and, where they are, the files that its SPSS syntax saved, and holds them against its
# CSV files and its codebook, cell by cell.
#   Rscript compare-files.R PACKAGE READ_R SAV_FOLDER
# Prints as JSON what was compared, and everything that is not as it should be.
suppressMessages({
  library(jsonlite)
  library(haven)
})
arguments <- commandArgs(TRUE)
package <- arguments[1]
source(arguments[2])
missing_names <- c("-5" = "exception", "-6" = "exclusion", "-7" = "not-applicable", "-8" = "not-yet-due",
                   "-9" = "not-recorded")
codebook <- read.csv(file.path(package, "codebook.csv"), colClasses = "character", encoding = "UTF-8",
                     na.strings = character())
data <- read_doelspoor(package, labels = "code")
faults <- character()
compared <- c(read = 0, sav = 0)
hold <- function(is_so, ...) if (!isTRUE(is_so)) faults <<- c(faults, paste(...))

about <- function(table, column) codebook[codebook$table == table & codebook$column == column, ]

check_read <- function(table, column, raw) {
  lines <- about(table, column)
  found <- data[[table]][[column]]
  why <- data[[table]][[paste0(column, "_why")]]
  is_missing <- raw %in% lines$value[lines$type == "missing"]
  hold(identical(is.na(found), is_missing), table, column, "is NA elsewhere than it should be")
  reasons <- unname(missing_names[raw[is_missing]])
  hold(!any(is_missing) || identical(as.character(why[is_missing]), reasons), table, column, "says another why")
  type <- lines$type[1]
  codes <- lines[lines$type == "code", ]
  expected <- switch(type, code = codes$code[match(raw, codes$value)], boolean = as.character(raw == "1"), raw)
  shown <- if (type %in% c("integer", "number", "day")) as.numeric(found) else as.character(found)
  if (is.numeric(shown)) expected <- as.numeric(expected)
  hold(identical(shown[!is_missing], expected[!is_missing]), table, column, "has other values when read")
  compared["read"] <<- compared["read"] + length(raw)
}

check_sav <- function(table, column, raw, saved) {
  lines <- about(table, column)
  type <- lines$type[1]
  plain <- if (type == "identifier") trimws(as.character(saved)) else as.numeric(saved)
  hold(identical(unname(plain), if (type == "identifier") raw else as.numeric(raw)), table, column, "was saved otherwise")
  values <- lines[lines$value != "", ]
  labels <- attr(saved, "labels")
  if (nrow(values) > 0 && type != "identifier") {
    known <- c(as.numeric(values$value), if (type == "boolean") 0:1)
    hold(setequal(unname(labels), known), table, column, "has other numbers with a label in SPSS")
    named <- names(labels)[match(as.numeric(values$value[values$type != "missing"]), labels)]
    whole <- values$label_nl[values$type != "missing"]
    hold(all(startsWith(whole, named)), table, column, "has other labels in SPSS")
  }
  missing <- as.numeric(lines$value[lines$type == "missing"])
  if (length(missing) > 0 && type != "identifier")
    hold(identical(as.numeric(attr(saved, "na_range")), c(-9, -5)), table, column, "has no missing values in SPSS")
  hold(identical(nzchar(attr(saved, "label")), TRUE), table, column, "has no name in SPSS")
  compared["sav"] <<- compared["sav"] + length(raw)
}

for (path in list.files(file.path(package, "data"), full.names = TRUE)) {
  table <- sub("\\.csv$", "", basename(path))
  csv <- read.csv(path, colClasses = "character", na.strings = character(), check.names = FALSE)
  hold(identical(codebook$column[codebook$table == table & codebook$position != ""], names(csv)), table, "has other columns")
  sav_path <- file.path(arguments[3], paste0(table, ".sav"))
  saved <- if (file.exists(sav_path)) read_sav(sav_path, user_na = TRUE)
  if (!is.null(saved)) hold(identical(names(saved), names(csv)), table, "has other columns in SPSS")
  for (column in names(csv)) {
    check_read(table, column, csv[[column]])
    if (!is.null(saved)) check_sav(table, column, csv[[column]], saved[[column]])
  }
}
cat(toJSON(list(compared = as.list(compared), faults = faults), auto_unbox = FALSE))
