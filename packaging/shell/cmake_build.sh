# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
# shellcheck shell=bash

# Sourced by the commands of packaging/, after progress.sh.

# One compiler a processor, and no more than memory holds: a file that includes LibTorch takes up to 1.5 GB.
compilers_at_once() {
    local processors available
    processors=$(nproc)
    available=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
    [ "$available" -ge 1 ] || available=1
    echo $((processors < available ? processors : available))
}

# Sourced from the project's root. Another clone of the same state, wherever it lies, then compiles from the cache.
CCACHE_BASEDIR=$(pwd)
export CCACHE_BASEDIR CCACHE_NOHASHDIR=1

# use: build_preset PRESET [CMAKE OPTIONS]
build_preset() {
    local preset=$1 log=build/$1.configure.log
    shift
    # Which LibTorch: the one asked for, else whatever the cache holds now, not what an earlier run remembers.
    local libtorch=(-UBREAKEVEN_LIBTORCH)
    [ -z "${BREAKEVEN_LIBTORCH:-}" ] || libtorch=("-DBREAKEVEN_LIBTORCH=$BREAKEVEN_LIBTORCH")
    mkdir -p build
    phase "Build $preset: configuring"
    cmake --preset "$preset" "${libtorch[@]}" "$@" >"$log" 2>&1 || {
        grep -A 6 'CMake Error' "$log" >&2 || tail -n 10 "$log" >&2
        fail "the build could not be configured; CMake's words stand above, all of them in $log."
    }
    phase "Build $preset: compiling"
    cmake --build --preset "$preset" --parallel "$(compilers_at_once)" ||
        fail "the preset $preset did not compile; the compiler's words stand above."
}
