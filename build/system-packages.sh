#!/bin/sh
# Usage: build/system-packages.sh run|test|kernel
#
# Makes sure that the operating system has what the wheels do not bring: Qt's libraries; for the tests
# a display server, D-Bus, a C compiler, a virtual card reader and rsyslog; for the tests on a kernel
# its source and udev. Things are looked for themselves, not by package name, because names differ
# between releases (libglib2.0-0, libglib2.0-0t64). As root on Debian or Ubuntu what is missing is
# installed; otherwise the line to run is printed.
set -eu

wanted=$1
python=${PYTHON:-python3}
if [ "$wanted" = kernel ] && [ "$(uname -sm)" != "Linux x86_64" ]; then
    echo "A user-mode Linux is to be had on Linux on x86-64 only. The other tests: make test"
    exit 1
fi
[ "$(uname -s)" = Linux ] || exit 0

missing=
libraries=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)

lacks() { missing="$missing $1"; }
library() { case $libraries in *"$1 "*) ;; *) lacks "$2" ;; esac; }
command_() { command -v "$1" >/dev/null || lacks "$2"; }
file() { [ -e "$1" ] || lacks "$2"; }

# What `ldd` names for the Qt libraries and the offscreen platform plugin of PySide6-Essentials.
library libEGL.so.1 libegl1
library libGL.so.1 libgl1
library libX11.so.6 libx11-6
library libbrotlidec.so.1 libbrotli1
library libdbus-1.so.3 libdbus-1-3
library libfontconfig.so.1 libfontconfig1
library libfreetype.so.6 libfreetype6
library libglib-2.0.so.0 libglib2.0-0
library libgssapi_krb5.so.2 libgssapi-krb5-2
library libxkbcommon.so.0 libxkbcommon0
library libzstd.so.1 libzstd1
library libudev.so.1 libudev1 # pyudev
# The same for the X11 (xcb) and Wayland platform plugins.
library libX11-xcb.so.1 libx11-xcb1
library libwayland-client.so.0 libwayland-client0
library libwayland-cursor.so.0 libwayland-cursor0
library libwayland-egl.so.1 libwayland-egl1
library libxcb-cursor.so.0 libxcb-cursor0
library libxcb-glx.so.0 libxcb-glx0
library libxcb-icccm.so.4 libxcb-icccm4
library libxcb-image.so.0 libxcb-image0
library libxcb-keysyms.so.1 libxcb-keysyms1
library libxcb-randr.so.0 libxcb-randr0
library libxcb-render-util.so.0 libxcb-render-util0
library libxcb-render.so.0 libxcb-render0
library libxcb-shape.so.0 libxcb-shape0
library libxcb-shm.so.0 libxcb-shm0
library libxcb-sync.so.1 libxcb-sync1
library libxcb-util.so.1 libxcb-util1
library libxcb-xfixes.so.0 libxcb-xfixes0
library libxcb-xkb.so.1 libxcb-xkb1
library libxkbcommon-x11.so.0 libxkbcommon-x11-0
# A window without any font shows no text.
[ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.[to]tf' 2>/dev/null | head -n 1)" ] ||
    lacks fonts-dejavu-core
"$python" -c 'import ensurepip, venv' 2>/dev/null || lacks "$(basename "$python")-venv"

if [ "$wanted" = test ]; then
    command_ Xvfb xvfb
    PATH="$PATH:/usr/sbin" command_ pcscd pcscd
    PATH="$PATH:/usr/sbin" command_ rsyslogd rsyslog
    command_ cc gcc
    command_ dbus-run-session dbus
    command_ pdftotext poppler-utils
    command_ umockdev-run umockdev
    command_ xauth xauth # xvfb-run
    command_ xdotool xdotool
    command_ xrandr x11-xserver-utils
    command_ unshare util-linux
    file /usr/include/PCSC/winscard.h libpcsclite-dev # pyscard
    file /usr/include/stdio.h libc6-dev
    file /usr/lib/pcsc/drivers/serial/libifdvpcd.so vsmartcard-vpcd
    file "$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')/Python.h" \
        "$(basename "$python")-dev"
    file /usr/libexec/at-spi-bus-launcher at-spi2-core
fi

if [ "$wanted" = kernel ]; then
    command_ cc gcc
    command_ flex flex
    command_ bison bison
    command_ bc bc
    command_ xz xz-utils
    command_ udevadm udev
    file /usr/include/stdio.h libc6-dev
    ls /usr/src/linux-source-*.tar.* >/dev/null 2>&1 || lacks linux-source
fi

[ -n "$missing" ] || exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    echo "Installing:$missing"
    apt-get update -qq
    # shellcheck disable=SC2086  # a list of words
    apt-get install -qq -y --no-install-recommends $missing >/dev/null
else
    echo "Some system packages are missing. Please run this line, then try again:"
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing"
    exit 1
fi
