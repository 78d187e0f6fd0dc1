# layers.awk - which #include breaks LAYERS: awk -f tools/layers.awk LAYERS FILE.c FILE.h ...
#
#   FILE:LINE: words      src/<folder>/x.c is of its folder, include/sansu/x.h of the folder that it is the face of, cmd/x.c of cmd
#
# LAYERS has a line a folder: "folder: those that it may include".
BEGIN {
    split("audit_report audit dataset_filter dataset eval_blind eval drawing figure generate engine merge quant pack train " \
          "problem_set problem problem_solve problem problem_draw problem", pair, " ")
    for (i = 1; i in pair; i += 2) second[pair[i]] = pair[i + 1] # public headers beside the one with the folder's name
    split("engine train quant inspect exact figure problem corpus dedup teacher audit dataset finetune distil library tutor eval", list, " ")
    for (i in list) closed[list[i]] = 1 # others see their public headers alone
}

function folder_of_header(path) {
    sub(/^.*\//, "", path)
    sub(/\.h$/, "", path)
    return path in second ? second[path] : path
}

function folder_of_file(path, part) {
    split(path, part, "/")
    return part[1] == "src" ? part[2] : part[1] == "include" ? folder_of_header(path) : "cmd"
}

FNR == NR {
    if (split($0, part, ":") > 1 && part[1] ~ /^[a-z]+$/) allowed[part[1]] = " " part[2] " "
    next
}

FNR == 1 {
    own = folder_of_file(FILENAME)
    if (!(own in allowed)) print FILENAME ":1: folder '" own "' is not in LAYERS"
}

own in allowed && /^#include "/ {
    header = $0
    sub(/^#include "/, "", header)
    sub(/".*/, "", header)
    public = header ~ /^sansu\//
    to = public ? folder_of_header(header) : header ~ /\// ? substr(header, 1, index(header, "/") - 1) : own
    if (to == own) next
    at = FILENAME ":" FNR ": "
    if (!index(allowed[own], " " to " ")) {
        print at own " may not include " header " (LAYERS)"
        next
    }
    if (to in closed && !public) print at header ": use the public header sansu/" to ".h"
    if (header ~ /_impl\.h$/) print at header " is private to its folder"
}
