# Keeps an archive of ready-made classes beside the unpacked demo, so that the next start is fast; sourced by bin/run, never run.
# shellcheck shell=bash
#
# The archive comes from a training run: a second server with a port and a scratch database of its own, stopped as soon
# as it has answered. It runs in the background at the lowest priority once the real server answers, and ends with it.
# Why not otherwise: made before the first start, it would delay that by a minute; made by the real server when it
# stops, it would hold up Ctrl-C by many seconds and be lost with every kill -9. Only the demo is trained: a second
# product with the same configuration would be a second server in the real world.
#
# The Java virtual machine uses an archive only with the very jars and the very release that it was made with, and else
# starts as if there was none; a new build removes it with the rest of the unpacked demo.

# Before it, archives hold classes; from it on, linked classes and profiles too (JEP 483, 514 and 515).
readonly FIRST_JAVA_WITH_AOT_CACHE=25

# Less free memory than this, in KiB, and the training run would push out what the person is using.
readonly MEMORY_FOR_TRAINING=2000000

# The training run ends by then, even if nobody is left to end it.
readonly LONGEST_TRAINING=30m

# archive_of APP: where the archive for this Java is.
archive_of() {
  printf '%s/classes-%s.archive' "$1" "$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release" | tr -c '[:alnum:].\n' _)"
}

has_aot_cache() {
  [[ $(java_release "$JAVA_HOME") -ge $FIRST_JAVA_WITH_AOT_CACHE ]]
}

# archive_options APP: what makes Java use the archive, one option a line; nothing when there is none.
archive_options() {
  local archive
  archive=$(archive_of "$1")
  [[ -e $archive ]] || return 0
  if has_aot_cache; then
    printf '%s\n' "-XX:AOTCache=$archive" '-Xlog:aot*=off'
  else
    printf '%s\n' "-XX:SharedArchiveFile=$archive" '-Xlog:cds*=off'
  fi
}

training_option() {
  if has_aot_cache; then
    echo "-XX:AOTCacheOutput=$1"
  else
    echo "-XX:ArchiveClassesAtExit=$1"
  fi
}

can_train() {
  [[ -r /proc/meminfo ]] && awk -v least="$MEMORY_FOR_TRAINING" '/^MemAvailable/ { exit $2 < least }' /proc/meminfo
}

free_port() {
  local candidate=$1
  while is_taken "$candidate"; do
    ((candidate++))
  done
  echo "$candidate"
}

# train APP PORT OWNER OPTION...: makes the archive, unless it is there. PORT is the first to try. Stops without a trace
# when the process OWNER ends; whatever goes wrong, the next start is as slow as before and tries again. The options are
# those that the real server is started with.
train() (
  app=$1
  owner=$3
  archive=$(archive_of "$app")
  if [[ -e $archive ]] || ! can_train; then
    return
  fi
  scratch=$(mktemp -d "$app/training.XXXXXX")
  port=$(free_port "$2")
  trainee=
  trap clear_training EXIT
  trap 'exit 1' HUP INT TERM
  # The limit of time also gives it a process group of its own, so that whatever it starts can be ended together.
  nice -n 19 timeout "$LONGEST_TRAINING" "$JAVA_HOME/bin/java" "$(training_option "$scratch/archive")" "${@:4}" \
    -jar "$app/app.jar" "--server.port=$port" "--sluss.data-dir=$scratch/data" --management.server.port=0 \
    < /dev/null > "$scratch/log" 2>&1 &
  trainee=$!
  while both_run && ! (answers "$port"); do
    sleep 0.5
  done
  kill -TERM "$trainee" 2> /dev/null || true
  while both_run; do
    sleep 0.5
  done
  if kill -0 "$owner" 2> /dev/null && [[ -s $scratch/archive ]]; then
    mv "$scratch/archive" "$archive"
  fi
)

both_run() {
  kill -0 "$owner" 2> /dev/null && kill -0 "$trainee" 2> /dev/null
}

# Ends at once what is left of a training run; its database holds nothing.
clear_training() {
  [[ -z $trainee ]] || kill -KILL -- "-$trainee" 2> /dev/null || true
  if [[ -e $scratch/data/postgresql/postmaster.pid ]]; then
    kill -QUIT "$(head -n 1 "$scratch/data/postgresql/postmaster.pid")" 2> /dev/null || true
  fi
  rm -rf "$scratch"
}
