#!/bin/sh
# man.sh SANSU VERSION - the manual page on standard output, made from what `sansu --help` and each verb's --help say.
set -eu
export SANSU_LANG=en LC_ALL=C
sansu=$1 version=$2
quote() { sed 's/\\/\\e/g; s/^\([.'"'"']\)/\\\&\1/; s/-/\\-/g'; }
printf '.TH SANSU 1 "" "sansu %s" "User Commands"\n.SH NAME\nsansu \\- explanations of Japanese elementary-school maths, every equation checked\n' "$version"
printf '.SH SYNOPSIS\n.B sansu\n.I VERB\n[flags]\n.SH DESCRIPTION\n'
printf 'One program, one verb for each job. Results go to standard output, messages and progress to standard error.\n'
printf '.SH VERBS\n'
"$sansu" --help | sed -n 's/^  \([a-z][a-z]*\)  *\(.*\)/\1 \2/p' | while read -r verb words; do
    printf '.SS %s\n%s\n.PP\n.nf\n' "$verb" "$(echo "$words" | quote)"
    "$sansu" "$verb" --help | sed '/^exit codes:/d' | quote
    printf '.fi\n'
done
printf '.SH EXIT STATUS\n0 done, 1 the work failed or an audit found errors, 2 usage, 3 bad input, 4 out of resources, 130 interrupted.\n'
printf '.SH ENVIRONMENT\n.TP\nSANSU_MODEL\nThe model where no \\-\\-model is given.\n.TP\nSANSU_LANG\nen or ja: the language of messages and help (else that of the locale).\n.TP\nXDG_CACHE_HOME\nWhere computed beginnings of prompts are kept (else ~/.cache).\n'
