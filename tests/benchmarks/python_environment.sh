# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
# shellcheck shell=bash
#
# To be sourced. `python_environment NAME REQUIREMENTS` makes a virtual environment once, under build/benchmarks
# (or $BREAKEVEN_BENCHMARKS), and sets `python` to its interpreter. It is made anew when the requirements change.

python_environment() {
    local root folder
    root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
    folder=${BREAKEVEN_BENCHMARKS:-$root/build/benchmarks}/$1
    python=$folder/bin/python
    if cmp -s "$2" "$folder/requirements.txt"; then
        return
    fi
    echo "Making $folder" >&2
    rm -rf "$folder"
    python3 -m venv "$folder"
    "$python" -m pip install --quiet --no-deps --requirement "$2"
    cp "$2" "$folder/requirements.txt"
}
