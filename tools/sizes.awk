# sizes.awk - what has outgrown the house's budgets: awk -f tools/sizes.awk FILE.c FILE.h ...
#
#   KIND COUNT FILE:LINE NAME      KIND: function (lines), parameters, fields (of a struct), columns, file (lines)
#
# It reads C as this project writes it: a definition starts in column 0 and ends with a brace in column 0.
# LIMIT_function, LIMIT_parameters, LIMIT_fields, LIMIT_columns, LIMIT_file set the budgets (awk -v).
BEGIN {
    if (!LIMIT_function) LIMIT_function = 40
    if (!LIMIT_parameters) LIMIT_parameters = 8
    if (!LIMIT_fields) LIMIT_fields = 20
    if (!LIMIT_columns) LIMIT_columns = 120
    if (!LIMIT_file) LIMIT_file = 350
}

function report(kind, count, limit, line, name) {
    if (count > limit) printf "%s %d %s:%d %s\n", kind, count, FILENAME == "" ? last : file, line, name
}

# Code without strings, characters and comments on one line.
function bare(text) {
    gsub(/"([^"\\]|\\.)*"/, "", text)
    gsub(/'([^'\\]|\\.)*'/, "", text)
    gsub(/\/\*[^*]*\*\//, "", text)
    sub(/\/\/.*/, "", text)
    sub(/\/\*.*/, "", text)
    return text
}

function count_parameters(text,    depth, i, c, n, seen) {
    n = depth = 0
    for (i = 1; i <= length(text); i++) {
        c = substr(text, i, 1)
        if (c == "(" || c == "[" || c == "{") depth++
        if (c == ")" || c == "]" || c == "}") { depth--; if (depth == 0) break }
        if (depth == 1 && c == ",") n++
        if (depth >= 1 && c != "(" && c != " ") seen = 1
    }
    return seen ? n + 1 : 0
}

# Declarators of one line of a struct's body: one for each ; and each comma outside of brackets.
function count_fields(text,    depth, i, c, n) {
    n = depth = 0
    sub(/^[^{]*\{/, "", text)
    for (i = 1; i <= length(text); i++) {
        c = substr(text, i, 1)
        if (c == "(" || c == "[") depth++
        if (c == ")" || c == "]") depth--
        if (depth == 0 && (c == ";" || c == ",")) n++
    }
    return n
}

function end_file() {
    if (last != "") {
        file = last
        report("file", lines, LIMIT_file, lines, "")
    }
}

FNR == 1 { end_file(); last = FILENAME; signature = ""; inside = ""; comment = 0 }
{
    file = FILENAME
    lines = FNR
    wide = $0
    gsub(/[\200-\277]/, "", wide) # bytes that continue a UTF-8 character
    n_columns = length(wide)
    if ($0 !~ /"/) report("columns", n_columns, LIMIT_columns, FNR, "") # a string is not broken
}
comment { if (/\*\//) comment = 0; next }
/^ *\/\*/ && !/\*\// { comment = 1; next }
{ code = bare($0) }
inside == "struct" {
    if (code ~ /^}/) { report("fields", fields, LIMIT_fields, start, name); inside = ""; next }
    fields += count_fields(code)
    next
}
inside == "function" {
    if (code ~ /^}/) { report("function", FNR - start + 1, LIMIT_function, start, name); inside = "" }
    next
}
code ~ /^struct [a-zA-Z_0-9]+ \{$/ { inside = "struct"; start = FNR; fields = 0; name = $2; next }
signature == "" && code ~ /^[a-zA-Z_].*\(/ && code !~ /^(typedef|extern|#|struct [a-z_0-9]+ \{|enum)/ && code !~ /=.*\{ *$/ { signature = ""; start = FNR; taking = 1 }
taking {
    signature = signature code
    if (code ~ /;[ \t]*$/ && code !~ /\{/) { name_of(); report_parameters(); taking = 0; signature = ""; next }
    if (code ~ /\{/) {
        name_of()
        report_parameters()
        if (code !~ /\}[ \t]*$/) inside = "function"
        taking = 0
        signature = ""
    }
}
function name_of() { name = signature; sub(/ *\(.*/, "", name); sub(/.*[ *]/, "", name) }
function report_parameters(    text) {
    text = signature
    sub(/^[^(]*/, "", text)
    report("parameters", count_parameters(text), LIMIT_parameters, start, name)
}
END { end_file() }
