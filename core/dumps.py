"""Keeps what this process remembers, PINs among it, out of files that a crash leaves behind."""

import sys

if sys.platform == "win32":

    def forbid_dumps() -> None:
        """Windows writes such files only where an administrator has set that up."""

else:
    import resource

    def forbid_dumps() -> None:
        """Ask the system for none: systemd-coredump and apport heed the limit as well.

        Not PR_SET_DUMPABLE: it hides /proc/self too, by which desktop portals know a program.
        """
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
