# floats.awk - which files hold a floating-point constant, 0.5 or 1e9, outside of strings and comments: awk -f tools/floats.awk FILE ...
FNR == 1 { told = 0 }

!told && !/^ *\*/ {
    gsub(/"([^"\\]|\\.)*"/, "")
    sub(/\/\*.*/, "")
    sub(/\/\/.*/, "")
    if (/(^|[^A-Za-z0-9_.])([0-9]+\.[0-9]|[0-9]+[eE][-+]?[0-9]|\.[0-9])/) {
        print FILENAME ": a floating-point constant"
        told = 1
    }
}
