# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
# shellcheck shell=bash

# Sourced by the commands of packaging/, after progress.sh.

# shellcheck disable=SC2034 # read by the commands that source this
build_packages=(binutils ca-certificates cmake g++ git libcli11-dev libexpected-dev libqt6opengl6-dev libqt6sql6-sqlite
    ninja-build nlohmann-json3-dev python3 python3-pip qt6-base-dev qt6-charts-dev qt6-l10n-tools qt6-qpa-plugins qt6-svg-dev
    qt6-tools-dev qt6-translations-l10n qt6-wayland unzip)
# shellcheck disable=SC2034
test_packages=(clang clang-format clang-tidy libclang-rt-14-dev openssh-server python3-jsonschema shellcheck)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Installs those of the named packages that are missing, and touches nothing else.
install_missing() {
    command -v apt-get >/dev/null ||
        fail "this set-up uses apt and was made for Debian 12; elsewhere install the tools yourself as CONTRIBUTING.md says."
    local package missing=()
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        phase "Debian packages: all there"
        return
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "packages are missing and there is no sudo; ask an administrator for: apt-get install ${missing[*]}"
    fi
    local log
    log=$(mktemp)
    phase "Debian packages: looking up ${#missing[@]} that are missing"
    as_root apt-get -q -o DPkg::Lock::Timeout=300 update >"$log" 2>&1 ||
        { tail -n 5 "$log" >&2; fail "apt could not fetch its lists; check the network (and that you may use sudo), then run this again."; }
    for package in "${missing[@]}"; do
        apt-cache show "$package" >/dev/null 2>&1 ||
            fail "this system has no package $package; the set-up was made for Debian 12, elsewhere see CONTRIBUTING.md."
    done
    phase "Debian packages: installing ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends --no-upgrade --no-remove "${missing[@]}" >"$log" 2>&1 ||
        { tail -n 8 "$log" >&2; fail "apt could not install the missing packages; its last lines stand above."; }
    rm -f "$log"
}

# What a distribution older than Debian 12 would bring.
check_tools() {
    local have
    have=$(cmake --version | sed -n '1s/[^0-9]*//p')
    [ "$(printf '%s\n3.25\n' "$have" | sort -V | head -n 1)" = 3.25 ] ||
        fail "CMake $have is too old; Breakeven needs 3.25 or later (Debian 12 has it)."
    have=$(g++ -dumpfullversion)
    [ "${have%%.*}" -ge 12 ] || fail "g++ $have is too old; Breakeven needs 12 or later (Debian 12 has it)."
}
