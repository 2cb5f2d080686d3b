# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
# shellcheck shell=bash

# Sourced by the commands of packaging/: one line a phase with the time since the first command started, and one sentence when
# something fails.

BREAKEVEN_STARTED=${BREAKEVEN_STARTED:-$(date +%s)}
export BREAKEVEN_STARTED

phase_now="starting"

phase() {
    phase_now=$1
    local elapsed=$(($(date +%s) - BREAKEVEN_STARTED))
    printf '[%2d:%02d] %s\n' $((elapsed / 60)) $((elapsed % 60)) "$1"
}

# Ends the command with one sentence that says what to do.
fail() {
    trap - ERR
    printf '%s: %s\n' "packaging/$(basename "$0")" "$1" >&2
    exit 1
}

# A command called by another has already said its sentence; status 1 is then passed on in silence.
passing_on() {
    "$@" || {
        local status=$?
        trap - ERR
        exit "$status"
    }
}

trap 'fail "stopped in the phase \"$phase_now\"; the lines above say why, and the command may simply be run again."' ERR
trap 'trap - ERR; echo >&2; echo "Interrupted; run the command again to go on from here." >&2; exit 130' INT TERM
