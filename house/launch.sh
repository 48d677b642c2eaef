# What ./samehand and ./dev share; both source it with $here set to the root of the checkout.

say() {
    printf 'samehand: %s\n' "$*" >&2
}

stop() {
    say "$@"
    exit 1
}

# Whether $1 is a JDK 25.0.3 or newer. Earlier builds of 25 corrupt arrays pinned by native code
# under G1 (JDK-8377811). Reads the release file in the shell itself: no process, no delay.
is_fit() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    version=
    while IFS='=' read -r key value || [ -n "$key" ]; do
        [ "$key" = JAVA_VERSION ] || continue
        version=${value#\"}
        version=${version%%[!0-9.]*}
    done <"$1/release"
    major=${version%%.*}
    rest=${version#"$major"}
    rest=${rest#.}
    minor=${rest%%.*}
    patch=${rest#"$minor"}
    patch=${patch#.}
    patch=${patch%%.*}
    [ "${major:-0}" -gt 25 ] && return 0
    [ "${major:-0}" -eq 25 ] || return 1
    [ "${minor:-0}" -gt 0 ] || [ "${patch:-0}" -ge 3 ]
}

# Sets $jdk, or says what is missing. A 25 is taken before anything newer.
find_jdk() {
    if [ -n "${SAMEHAND_JAVA_HOME:-}" ]; then
        jdk=$SAMEHAND_JAVA_HOME
        is_fit "$jdk" && return
        stop "SAMEHAND_JAVA_HOME=$jdk is not a JDK 25.0.3 or newer. Point it at one, or unset it."
    fi
    for jdk in "${JAVA_HOME:-}" \
        /usr/lib/jvm/*25* \
        "$HOME"/.sdkman/candidates/java/25* \
        "$HOME"/.jdks/*25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.gradle/jdks/*25* \
        "$HOME"/.asdf/installs/java/*25* \
        "$HOME"/.local/share/mise/installs/java/*25* \
        /usr/java/* /usr/local/java/* /opt/java/* /opt/*jdk* \
        /usr/lib/jvm/* \
        "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$jdk" ] && is_fit "$jdk" && return
    done
    say "no JDK 25.0.3 or newer was found (25.0.0 to 25.0.2 have a bug that corrupts data)."
    say "Install one, such as Eclipse Temurin 25, or set SAMEHAND_JAVA_HOME to where it is."
    exit 1
}

need_maven() {
    command -v mvn >/dev/null 2>&1 && return
    stop "Maven (mvn) is needed to build and was not found. Install Maven 3.8.7 or newer."
}

# Runs Maven on the JDK that was found, so that its tools understand Java 25; the options keep
# Maven's own libraries from being warned about on every call.
maven() {
    (
        cd "$here"
        export JAVA_HOME="$jdk"
        export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
        mvn -B --no-transfer-progress -Dstyle.color=never "$@"
    )
}

# One build at a time in a checkout. The lock is a directory, which one process only can make;
# it names its owner, so that a lock left behind by a killed build is noticed.
lock=$here/.samehand/lock

take_lock() {
    mkdir -p "$here/.samehand" 2>/dev/null ||
        stop "cannot write to $here, which is needed to build. Build once as a user who can."
    waited=0
    until mkdir "$lock" 2>/dev/null; do
        owner=$(cat "$lock/owner" 2>/dev/null || :)
        if is_abandoned; then
            rm -rf "$lock"
            continue
        fi
        [ "$waited" -gt 0 ] || say "waiting for another build in this checkout (process ${owner:-unknown})"
        waited=$((waited + 1))
        sleep 1
    done
    trap drop_lock EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    echo $$ >"$lock/owner"
}

# An owner that is not named yet has ten seconds to do so.
is_abandoned() {
    [ -n "$owner" ] || {
        [ "$waited" -ge 10 ]
        return
    }
    ! kill -0 "$owner" 2>/dev/null
}

drop_lock() {
    rm -rf "$lock"
    trap - EXIT INT TERM HUP
}
