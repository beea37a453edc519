# What the programs here have in common; to be sourced by one that has set `here` to this directory. What it writes goes to
# $work, which is removed at the end; whatever has a pid file there is ended.

# Otherwise what fails inside of $( ) would only end that.
shopt -s inherit_errexit

root=$(cd "$here/../.." && pwd)

# Of an administrator, for programs that are started with it.
key=cmq_bench_$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')

work=
programs=()
# PostgreSQL refuses to run as root.
as=()
bin=
# Of the program that is spoken to.
data=
port=
api=

say() { printf '%s\n' "$*" >&2; }
fail() { say "bench: $*"; exit 1; }

finish() {
  set +e
  trap '' INT TERM
  local file
  for file in "$work"/*.pid; do
    [[ -f $file ]] && kill "$(<"$file")" 2>/dev/null
  done
  ((${#programs[@]} > 0)) && stop_programs
  rm -rf "$work"
}

stop_programs() {
  kill "${programs[@]}" 2>/dev/null
  for _ in {1..150}; do kill -0 "${programs[@]}" 2>/dev/null || break; sleep 0.2; done
  kill -9 "${programs[@]}" 2>/dev/null
  # The database outlives a program that had to be killed.
  local file
  find "$work" -name postmaster.pid | while read -r file; do kill -INT "$(head -1 "$file")" 2>/dev/null; done
}

begin_work() {
  work=$(mktemp -d)
  trap finish EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

require_tools() {
  local tool
  for tool in java "$@"; do
    command -v "$tool" >/dev/null || PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || fail "needs $tool"
  done
}

require_ports() {
  local taken
  for taken in "$@"; do
    ! (: <"/dev/tcp/127.0.0.1/$taken") 2>/dev/null || fail "port $taken is taken"
  done
}

# Finds the programs of a PostgreSQL server, and as whom to run them.
require_server() {
  require_tools setpriv
  bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
  [[ -x $bin/pg_basebackup ]] || fail "needs a PostgreSQL server in /usr/lib/postgresql"
  ((EUID != 0)) || as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
}

require_build() {
  [[ -d $root/target/quarkus-app ]] || (cd "$root" && mvn -q -DskipTests package >&2)
}

# Lets what follows speak to the program of this data directory and port.
turn_to() {
  data=$1
  port=$2
  api=http://127.0.0.1:$port
}

# Takes further settings as NAME=VALUE. Answers are made anew each time, unless those say otherwise.
start_program() {
  say "Starting the program"
  # Nothing of the caller's configuration, but the size of the machine, may colour the result.
  env -i PATH="$PATH" HOME="$work" QUARKUS_HTTP_PORT="$port" COMMUNIQUE_START_DATA_DIR="$data" \
    COMMUNIQUE_START_SAMPLE_CONTENT=false COMMUNIQUE_LIMIT_ENABLED=false \
    COMMUNIQUE_DELIVERY_CACHE_BYTES=0 "$@" "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${JAVA_OPTIONS:-} \
    -jar "$root/target/quarkus-app/quarkus-run.jar" >"$data.log" 2>&1 &
  programs+=($!)
  for _ in {1..300}; do
    curl -fs -m 2 -o /dev/null "$api/q/health/ready" && return
    kill -0 "${programs[-1]}" 2>/dev/null || break
    sleep 0.2
  done
  cat "$data.log" >&2
  fail "the program did not start"
}

# Ends the program and starts it again on what it left, with other settings.
restart_program() {
  kill "${programs[-1]}"
  for _ in {1..150}; do kill -0 "${programs[-1]}" 2>/dev/null || break; sleep 0.2; done
  unset 'programs[-1]'
  start_program "$@"
}

sql() {
  local user=$1
  shift
  PGPASSWORD=$(<"$data/password") PGOPTIONS='-c statement_timeout=1800s' timeout 3600 psql -X -q -A -t \
    -h 127.0.0.1 -p "$(sed -n 4p "$data/postgres/postmaster.pid")" -U "$user" -d communique "$@"
}

load() { # articles, comments, parties, updates of each outcome, comments on one article
  say "Loading $1 articles and $2 comments"
  sql communique -v articles="$1" -v comments="$2" -v parties="${3:-200}" -v updates="${4:-0}" \
    -v busy="${5:-$(($2 / 10))}" -f "$here/load.sql"
  sql postgres -c 'vacuum analyze'
  sql postgres -c 'checkpoint'
}

get() { curl -fsS -m 30 "$@"; }

# Follows the cursors of a list to the page that begins after the given number of things.
page_at() { # list, number
  local next= passed step
  for ((passed = 0; passed < $2; passed += step)); do
    step=$(($2 - passed < 100 ? $2 - passed : 100))
    next=$(get "$api/api/v1/$1?limit=$step${next:+&after=$next}" | sed -E 's/.*"next":"([^"]+)".*/\1/')
  done
  echo "/api/v1/$1?limit=20&after=$next"
}
