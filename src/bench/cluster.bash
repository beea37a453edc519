# Three nodes of the program behind HAProxy, on a primary and a streaming replica, all of which can be ended one by one; to be
# sourced behind shared.bash by one that has set PORT.

nodes=(one two three)
balancer=http://127.0.0.1:$((PORT + 3))
# Their processes.
declare -A node server

require_cluster() {
  require_tools curl psql haproxy pgrep
  require_server
  require_ports $(seq "$PORT" $((PORT + 6)))
  require_build
}

port_of() { # name
  case $1 in
    one) echo "$PORT" ;;
    two) echo $((PORT + 1)) ;;
    three) echo $((PORT + 2)) ;;
    primary) echo $((PORT + 5)) ;;
    replica) echo $((PORT + 6)) ;;
  esac
}

# The processes of one that was killed may be there for a moment, and keep others from its files.
start_server() { # primary or replica
  local tries
  for tries in {1..20}; do
    "${as[@]}" "$bin/postgres" -D "$work/$1" -p "$(port_of "$1")" >>"$work/$1.log" 2>&1 &
    server[$1]=$!
    for _ in {1..100}; do
      ask_server "$1" 'select 1' >"$work/answer" 2>&1 && return
      kill -0 "${server[$1]}" 2>/dev/null || break
      sleep 0.1
    done
    sleep 0.2
  done
  tail "$work/$1.log" >&2
  fail "the $1 did not start"
}

kill_server() { # primary or replica
  kill -9 "${server[$1]}"
  wait "${server[$1]}" 2>"$work/ended" || true
}

# To all processes of a server.
signal_server() { # primary or replica, signal
  local all
  mapfile -t all < <(pgrep -P "${server[$1]}")
  kill "-$2" "${server[$1]}" "${all[@]}"
}

ask_server() { PGPASSWORD=$key psql -X -q -A -t -h 127.0.0.1 -p "$(port_of "$1")" -U postgres -d postgres -c "$2"; }

start_servers() {
  say "Starting a primary and a replica"
  chmod 755 "$work"
  install -d ${as:+-o postgres} "$work/primary" "$work/replica" -m 700
  printf '%s' "$key" >"$work/password"
  chmod 644 "$work/password"
  "${as[@]}" "$bin/initdb" -D "$work/primary" -U postgres -A scram-sha-256 --pwfile="$work/password" >"$work/initdb.log"
  printf '%s\n' "listen_addresses = '127.0.0.1'" "unix_socket_directories = ''" 'max_connections = 250' \
    'hot_standby_feedback = on' 'wal_keep_size = 256MB' >>"$work/primary/postgresql.conf"
  start_server primary
  PGPASSWORD=$key "${as[@]}" "$bin/pg_basebackup" -h 127.0.0.1 -p "$(port_of primary)" -U postgres -D "$work/replica" \
    -R -X stream -c fast
  start_server replica
}

start_node() { # name
  local url=jdbc:postgresql://127.0.0.1
  turn_to "$work/$1" "$(port_of "$1")"
  start_program COMMUNIQUE_DELIVERY_CACHE_BYTES=67108864 COMMUNIQUE_ACCESS_ADMIN_KEY="$key" \
    COMMUNIQUE_HTTP_TRUSTED_PROXIES=127.0.0.1 COMMUNIQUE_SCREENING_POSTS_PER_CLIENT=1000000 \
    COMMUNIQUE_SCREENING_POSTS_PER_ADDRESS=1000000 QUARKUS_SHUTDOWN_TIMEOUT=20S QUARKUS_HTTP_HOST=127.0.0.1 \
    QUARKUS_DATASOURCE_JDBC_URL="$url:$(port_of primary)/postgres" QUARKUS_DATASOURCE_USERNAME=postgres \
    QUARKUS_DATASOURCE_PASSWORD="$key" QUARKUS_DATASOURCE_REPLICA_JDBC_URL="$url:$(port_of replica)/postgres"
  node[$1]=${programs[-1]}
}

# Waits until a process of ours is gone, and forgets it.
ended() { # its number
  local left=() program
  wait "$1" 2>"$work/ended" || true
  for program in "${programs[@]}"; do [[ $program == "$1" ]] || left+=("$program"); done
  programs=("${left[@]}")
}

# What the documentation tells to configure, for these ports, and a socket for the operator.
start_balancer() {
  local name
  { printf 'global\n    stats socket ipv4@127.0.0.1:%s level admin\n\n' $((PORT + 4))
    sed -n '/^```haproxy$/,/^```$/p' "$root/src/docs/operating.md" | sed -e '/^```/d' -e "s/bind :8080/bind 127.0.0.1:$((PORT + 3))/"
  } >"$work/haproxy.cfg"
  for name in "${nodes[@]}"; do
    sed -i -E "s/(server $name) .*/\1 127.0.0.1:$(port_of "$name")/" "$work/haproxy.cfg"
  done
  PATH=$PATH:/usr/sbin haproxy -D -q -f "$work/haproxy.cfg" -p "$work/haproxy.pid"
}

# Takes a node out of the balancer, or lets it in.
balance() { # name, state
  local answer
  exec 4<>"/dev/tcp/127.0.0.1/$((PORT + 4))"
  printf 'set server nodes/%s state %s\n' "$1" "$2" >&4
  read -r answer <&4 || true
  exec 4>&-
}

# How many reads went to the replica, over all nodes that run.
replica_reads() {
  local name
  for name in "${nodes[@]}"; do
    curl -fs -m 5 "http://127.0.0.1:$(port_of "$name")/q/metrics" || true
  done | awk '/^communique_replica_reads_total\{replica="fresh"\}/ { sum += $2 } END { printf "%d", sum }'
}
