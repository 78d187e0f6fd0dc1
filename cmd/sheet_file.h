/* sheet_file.h - the files of a sheet and its key. */
#ifndef SANSU_CMD_SHEET_FILE_H
#define SANSU_CMD_SHEET_FILE_H

#include "sansu/sheet.h"

/* Names that end in .pdf, .html or .svg (then one file a page: FILE-1.svg ..). key NULL: it follows the sheet. Both
 * appear, or neither. */
bool cmd_sheet_write_files(struct sheet *sheet, const char *out, const char *key, struct err *err);

#endif
