#!/bin/sh
# Usage: tests/kernel/boot.sh KERNEL
#
# Boots a user-mode Linux on this computer's files, which it can only read, and runs pytest in it.
# What pytest prints is printed, and its exit code is ours; PYTEST_ADDOPTS reaches it.
set -eu
cd "$(dirname "$0")/../.."

kernel=$1
limit=900 # Seconds; whatever takes longer hangs.
run=$PWD/.cache/kernel/run
rm -rf "$run"
mkdir -p "$run"
printf '%s' "${PYTEST_ADDOPTS:-}" >"$run/options"

# Its memory is a file in /dev/shm, as large as what is used of it.
timeout --foreground --kill-after=10 "$limit" "$kernel" mem=1G quiet loglevel=0 con=null \
    con0=null,fd:1 random.trust_cpu=on root=/dev/root rootfstype=hostfs rootflags=/ ro \
    init="$PWD/tests/kernel/guest.sh" | sed -u 's/\r$//'

if [ ! -s "$run/status" ]; then
    echo "The guest ended without a result, or did not end within $limit seconds." >&2
    exit 1
fi
exit "$(cat "$run/status")"
