# Rows of a table, each of which is measured by requests that curl sends one after the other over one connection; to be sourced
# behind shared.bash by one that has set WARMUP, the number of requests of each row before it is measured.

names=()
declare -A title count finds_nothing

# A row of the table, measured so many times with the requests on stdin in turn, one a line: the path, then behind tabs the
# key, the file to send, the media type to ask for and the method to send the file with, if any; else it patches.
row() { # name, title, times
  names+=("$1")
  title[$1]=$2
  count[$1]=$3
  cat >"$data.$1"
}

# What makes curl send a row's requests in turn, so many of them.
requests() { # name, number
  awk -F '\t' -v api="$api" -v number="$2" '
    { path[NR] = $1; key[NR] = $2; body[NR] = $3; type[NR] = $4; method[NR] = $5 }
    END {
      for (i = 0; i < number; i++) {
        at = i % NR + 1
        if (i) print "next"
        printf "fail\nmax-time = 60\noutput = \"/dev/null\"\nwrite-out = \"%%{time_pretransfer} %%{time_total}\\n\"\n"
        printf "url = \"%s%s\"\n", api, path[at]
        if (key[at]) printf "header = \"Authorization: Bearer %s\"\n", key[at]
        if (type[at]) printf "header = \"Accept: %s\"\n", type[at]
        if (body[at]) {
          printf "request = %s\nheader = \"Content-Type: application/json\"\nheader = \"If-Match: *\"\n", \
            method[at] ? method[at] : "PATCH"
          printf "header = \"Expect:\"\ndata-binary = \"@%s\"\n", body[at]
        }
      }
    }' "$data.$1"
}

# Sends one request of each row, so that what is refused, or finds nothing, shows before anything is measured.
try() {
  local name
  for name in "${names[@]}"; do
    requests "$name" 1 | sed "s|^fail$|fail-with-body|; s|\"/dev/null\"|\"$work/answer\"|; /^write-out/d" >"$work/requests"
    curl -sS -K "$work/requests" || fail "\"${title[$name]}\" ($(head -1 "$data.$name" | cut -f 1)): $(<"$work/answer")"
    if [[ ! -v finds_nothing[$name] ]] && grep -q '"items":\[\]' "$work/answer"; then
      fail "\"${title[$name]}\" found nothing"
    fi
  done
}

# Prints the median and the 99th percentile of the numbers on stdin but those that warm up.
figures() {
  tail -n "+$((WARMUP + 1))" | sort -n | awk '
    function rank(share) { r = share * NR; return r == int(r) ? r : int(r) + 1 }
    { value[NR] = $1 }
    END { print value[rank(0.5)], value[rank(0.99)] }'
}

# Sends so many requests of a row and prints what each took in milliseconds: from when it is about to be sent until its answer has
# been read.
sent() { # name, number
  requests "$1" "$2" >"$work/requests"
  curl -sS --fail-early -K "$work/requests" >"$work/times" || fail "a request of \"${title[$1]}\" failed"
  awk '{ printf "%.3f\n", ($2 - $1) * 1000 }' "$work/times"
}

# Prints the figures of a row in milliseconds.
timed() { # name
  sent "$1" $((WARMUP + count[$1])) | figures
}
