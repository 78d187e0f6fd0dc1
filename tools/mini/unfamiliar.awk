# unfamiliar.awk - expand unfamiliar.txt: each "#" becomes a number from a fixed generator (Lehmer, modulus 2^31-1).
# usage: awk -v rounds=N -v held=0|1 -v refusal=TEXT -f unfamiliar.awk unfamiliar.txt    writes JSON lines {"id","messages"}
function next_number() { state = (state * 48271) % 2147483647; return 2 + int(state % 97) }
BEGIN { state = 20260501 + held }
/^--held-out--$/ { after = 1; next }
/^# / { next }
{ if (after == held) line[n++] = $0 }
END {
    for (r = 0; r < rounds; r++)
        for (i = 0; i < n; i++) {
            text = ""; rest = line[i]
            while ((at = index(rest, "#")) > 0) { text = text substr(rest, 1, at - 1) next_number(); rest = substr(rest, at + 1) }
            text = text rest
            printf "{\"id\":\"unfamiliar-%d-%d\",\"problem\":\"%s\",\"answer\":null,\"messages\":[{\"role\":\"user\",\"content\":\"%s\"},{\"role\":\"assistant\",\"content\":\"%s\"}]}\n", r, i, text, text, refusal
        }
}
