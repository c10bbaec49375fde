#!/bin/sh
# Make the virtual environment .venv, or make it anew where it does not work any more.
#
#     tools/environment.sh PYTHON [chosen]
#
# With "chosen", an existing environment made with another Python is replaced as well.
set -eu
python=$1
chosen=${2-}

say() { printf '%s\n' "$*" >&2; }

identity='import sys; print(sys.version_info[:3], sys.base_prefix)'
existing=$(.venv/bin/python -c "$identity" 2>/dev/null) || existing=
if [ -n "$existing" ] && [ -x .venv/bin/pip ]; then
    [ -n "$chosen" ] || exit 0
    [ "$existing" != "$("$python" -c "$identity" 2>/dev/null)" ] || exit 0
fi

if ! version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null); then
    say "Tierwise needs Python 3.11, 3.12 or 3.13, and '$python' does not run."
    say "Install it (Debian, Ubuntu: apt-get install python3 python3-venv), or name one: make run PYTHON=/path/to/python3.12"
    exit 1
fi
case $version in
3.11 | 3.12 | 3.13) ;;
*)
    say "Tierwise needs Python 3.11, 3.12 or 3.13; '$python' is Python $version."
    for other in python3.13 python3.12 python3.11; do
        if "$other" -c '' 2>/dev/null; then
            say "$other is here as well: make run PYTHON=$other"
            exit 1
        fi
    done
    say "Name another one: make run PYTHON=/path/to/python3.12"
    exit 1
    ;;
esac

# Debian and Ubuntu ship Python without what it makes environments with
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        say "Python's venv module is missing: installing the package python$version-venv."
        apt-get update -qq >/dev/null
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python$version-venv" >/dev/null
    else
        say "Python's venv module is missing. On Debian and Ubuntu:"
        say "    sudo apt-get update && sudo apt-get install -y python$version-venv"
        exit 1
    fi
fi

say "Making .venv with Python $version."
rm -rf .venv
"$python" -m venv .venv
