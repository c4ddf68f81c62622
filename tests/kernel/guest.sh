#!/bin/sh
# The first program in the guest (see boot.sh): a small system with udev, then pytest, then power off.
set -eu

project=${0%/tests/kernel/guest.sh}
run=$project/.cache/kernel/run
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export HOME=/root LANG=C.UTF-8 COLUMNS=100

if [ $# = 0 ]; then
    # Over the host's files, which stay as they are: a layer in memory for everything that changes.
    mount -t tmpfs tmpfs /mnt
    mkdir /mnt/changes /mnt/work /mnt/root
    mount -t overlay -o lowerdir=/,upperdir=/mnt/changes,workdir=/mnt/work overlay /mnt/root
    exec chroot /mnt/root "$0" changed
fi

mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t configfs configfs /sys/kernel/config
mount -t devtmpfs devtmpfs /dev
mount -t tmpfs tmpfs /run
mount -t hostfs -o "$run" hostfs /mnt

# Whoever is not root has to get at the project and its Python, wherever they lie.
for folder in "$project" "$(readlink -f "$project/.venv/bin/python")"; do
    while [ "$folder" != / ]; do
        chmod o+x "$folder"
        folder=$(dirname "$folder")
    done
done

# The rule that comes with Keydesk alone decides who may open a key, not the one of systemd.
mkdir -p /etc/udev/rules.d
ln -sf /dev/null /etc/udev/rules.d/70-uaccess.rules
cp "$project/resources/70-keydesk-security-keys.rules" /etc/udev/rules.d/
/lib/systemd/systemd-udevd --daemon
udevadm trigger --action=add --subsystem-match=usb --subsystem-match=hid
udevadm settle

cd "$project"
PYTEST_ADDOPTS=$(cat /mnt/options)
export PYTEST_ADDOPTS
# Through a pipe: to a terminal pytest writes in another way.
{
    status=0
    .venv/bin/python -m pytest -p no:cacheprovider tests/kernel || status=$?
    echo "$status" >/mnt/status
} | cat
# Power off: no program for that is on every system.
.venv/bin/python -c 'import ctypes; ctypes.CDLL(None).reboot(0x4321FEDC)'
