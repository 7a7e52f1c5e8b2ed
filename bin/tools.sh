# Finds the tools that the scripts beside it need; sourced by them, never run.
# shellcheck shell=bash

readonly NEWEST_JAVA_WORTH_NAMING=25
readonly OLDEST_JAVA=21

say() {
  printf '%s\n' "$*" >&2
}

die() {
  say "$@"
  exit 1
}

# May this machine be given packages? Only as root on Debian or Ubuntu.
can_install() {
  [[ $(id -u) -eq 0 ]] && command -v apt-get > /dev/null
}

install_packages() {
  say "Installing $* (apt)"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" > /dev/null ||
    { apt-get update -q > /dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" > /dev/null; }
}

# need COMMAND PACKAGE...: installs the packages when the command is missing, or says which they are.
need() {
  local command=$1
  shift
  command -v "$command" > /dev/null && return
  if can_install && install_packages "$@"; then
    return
  fi
  die "$command is missing. On Debian and Ubuntu: sudo apt-get install $*"
}

# The feature release of the JDK in a folder, such as 25; nothing when there is no JDK in it.
java_release() {
  [[ -x $1/bin/javac && -r $1/release ]] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

java_homes() {
  printf '%s\n' /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home
  local java
  if java=$(command -v java); then
    dirname "$(dirname "$(readlink -f "$java")")"
  fi
}

newest_java_home() {
  local home release newest=$((OLDEST_JAVA - 1)) found=
  while read -r home; do
    release=$(java_release "$home")
    if [[ -n $release && $release -gt $newest ]]; then
      newest=$release
      found=$home
    fi
  done < <(java_homes)
  printf '%s' "$found"
}

# Sets JAVA_HOME: the one that is set when it will do, else the newest JDK to be found.
find_java() {
  local release
  release=$(java_release "${JAVA_HOME:-/nowhere}")
  if [[ -z $release || $release -lt $OLDEST_JAVA ]]; then
    JAVA_HOME=$(newest_java_home)
  fi
  if [[ -z $JAVA_HOME ]] && can_install; then
    install_packages "openjdk-$NEWEST_JAVA_WORTH_NAMING-jdk-headless" 2> /dev/null ||
      install_packages "openjdk-$OLDEST_JAVA-jdk-headless" 2> /dev/null || true
    JAVA_HOME=$(newest_java_home)
  fi
  [[ -n $JAVA_HOME ]] || die "Sluss needs a JDK of release $OLDEST_JAVA or newer; $NEWEST_JAVA_WORTH_NAMING is recommended.
None was found in JAVA_HOME, /usr/lib/jvm or PATH. Install one (https://adoptium.net) or set JAVA_HOME to it."
  export JAVA_HOME
}

# Everything the build calls.
find_build_tools() {
  find_java
  need mvn maven
  need node nodejs
  need npm npm
  export MAVEN_OPTS="-Xmx1g ${MAVEN_OPTS:-}"
}

# changed_since FILE [-o TEST]: has anything that is built from here changed since the file was made? What TEST finds is
# left out. Needs $root.
changed_since() {
  local file=$1
  shift
  [[ -n $(find "$root"/pom.xml "$root"/server "$root"/client "$root"/graph-addin \
    \( -name target -o -name node_modules "$@" \) -prune \
    -o -type f -newer "$file" -print -quit) ]]
}
