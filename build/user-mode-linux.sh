#!/bin/sh
# Usage: build/user-mode-linux.sh
#
# Prints the path of a Linux kernel that runs as a program and knows virtual HID and USB devices, for
# `make test-kernel`. It is built from the distribution's own source package, once for each version
# of that and of tests/kernel/kernel.config; three minutes on two cores.
set -eu
cd "$(dirname "$0")/.."

config=$PWD/tests/kernel/kernel.config
# shellcheck disable=SC2012  # names of packages, in the order of their versions
source=$(ls -v /usr/src/linux-source-*.tar.* | tail -n 1)
kernel=$PWD/.cache/kernel/linux-$(cat "$source" "$config" | sha256sum | cut -c 1-16)
work=$PWD/.cache/kernel/build

make_() { make --silent -C "$work" ARCH=um "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }

if [ ! -x "$kernel" ]; then
    echo "Building a kernel from $source; this takes some minutes, once." >&2
    rm -rf "$work"
    mkdir -p "$work"
    trap 'rm -rf "$work"' EXIT
    tar -xf "$source" -C "$work" --strip-components=1
    make_ KCONFIG_ALLCONFIG="$config" allnoconfig
    # A setting whose conditions are not met is dropped without a word.
    if lost=$(grep '^CONFIG' "$config" | grep -Fvx -f "$work/.config"); then
        echo "The kernel cannot be configured with: $lost" >&2
        exit 1
    fi
    make_ -j"$(nproc)" linux
    strip -o "$kernel.new" "$work/linux"
    mv "$kernel.new" "$kernel"
fi
echo "$kernel"
