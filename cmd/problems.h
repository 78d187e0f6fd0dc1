/* problems.h - between the two files of `sansu problems`. */
#ifndef CMD_PROBLEMS_H
#define CMD_PROBLEMS_H

/* Draw every sub-type many times and report; html_path NULL: a table on stdout. Returns an exit code. */
int problems_coverage(const char *html_path);

#endif
