#!/bin/sh
# completion.sh SANSU bash|zsh|fish - a completion script on standard output, made from the verbs and flags that --help lists.
set -eu
sansu=$1 shell=$2
export SANSU_LANG=en LC_ALL=C
verbs=$("$sansu" --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p')
flags() { "$sansu" "$1" --help | sed -n 's/^  \(--[a-z0-9-]*\).*/\1/p'; }
case $shell in
bash|zsh)
    [ "$shell" = zsh ] && printf '#compdef sansu\nautoload -U bashcompinit && bashcompinit\n'
    printf '_sansu() {\n    local words=\n    case ${COMP_WORDS[1]} in\n'
    for verb in $verbs; do printf '    %s) words="%s" ;;\n' "$verb" "$(flags "$verb" | tr '\n' ' ')"; done
    printf '    esac\n    [ "$COMP_CWORD" = 1 ] && words="%s"\n' "$(echo $verbs)"
    printf '    COMPREPLY=()\n    case ${COMP_WORDS[COMP_CWORD]} in -*) ;; *) [ "$COMP_CWORD" -gt 1 ] && return ;; esac\n'
    printf '    COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))\n}\ncomplete -o default -F _sansu sansu\n'
    ;;
fish)
    for verb in $verbs; do
        printf 'complete -c sansu -n __fish_use_subcommand -a %s\n' "$verb"
        for flag in $(flags "$verb"); do printf 'complete -c sansu -n "__fish_seen_subcommand_from %s" -l %s\n' "$verb" "${flag#--}"; done
    done
    ;;
*) echo "completion.sh: no such shell: $shell" >&2; exit 2 ;;
esac
