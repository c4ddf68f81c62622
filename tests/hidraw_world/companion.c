/* Goes before libumockdev-preload (0.17) in LD_PRELOAD and makes its nodes behave like hidraw.
 *
 * Each wrapper ends in the preload's own wrapper, or goes past it to the kernel. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/netlink.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#define PTY_SLAVE_MAJOR 136
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

typedef int open_function(const char *, int, ...);

/* The world's node behind a /dev path, if it has one. */
static int find_node(const char *path, struct stat *node)
{
    const char *world = getenv("UMOCKDEV_DIR");
    char real[PATH_MAX];

    if (world == NULL || snprintf(real, sizeof real, "%s%s", world, path) >= (int)sizeof real)
        return 0;
    return stat(real, node) == 0;
}

static int open_dev(open_function *next, const char *path, int flags, mode_t mode)
{
    struct stat node;
    int fd, reason;

    /* The preload keeps a table of 50 for every open /dev file and aborts when it is full. */
    if (!find_node(path, &node))
        return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    /* The kernel lets root open a file of mode 000; the world means "no permission" by it. */
    if ((node.st_mode & 0666) == 0) {
        errno = EACCES;
        return -1;
    }
    /* O_NOCTTY: a session leader would get the pty as its terminal, and SIGHUP at unplug. */
    fd = next(path, flags | O_NOCTTY, mode);
    if (fd < 0) {
        /* The preload has noted fd -1 in its table; only closing that takes it out again. */
        reason = errno;
        close(-1);
        errno = reason;
    }
    return fd;
}

#define WRAP_OPEN(name)                                                                    \
    int name(const char *path, int flags, ...)                                             \
    {                                                                                      \
        static open_function *next;                                                        \
        mode_t mode = 0;                                                                   \
        if (next == NULL)                                                                  \
            next = NEXT(name);                                                             \
        if ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) {                       \
            va_list more;                                                                  \
            va_start(more, flags);                                                         \
            mode = va_arg(more, mode_t);                                                   \
            va_end(more);                                                                  \
        }                                                                                  \
        if (strncmp(path, "/dev/", 5) == 0)                                                \
            return open_dev(next, path, flags, mode);                                      \
        return next(path, flags, mode);                                                    \
    }

WRAP_OPEN(open)
WRAP_OPEN(open64)

/* A hung-up pty reads as end of file as soon as nobody waits on it; hidraw always says EIO. */
ssize_t read(int fd, void *buffer, size_t size)
{
    static ssize_t (*next)(int, void *, size_t);
    struct stat file;
    ssize_t got;

    if (next == NULL)
        next = NEXT(read);
    got = next(fd, buffer, size);
    if (got != 0 || size == 0 || fd <= STDERR_FILENO)
        return got;
    if (fstat(fd, &file) == 0 && S_ISCHR(file.st_mode)
        && major(file.st_rdev) == PTY_SLAVE_MAJOR) {
        errno = EIO;
        return -1;
    }
    return got;
}

/* The preload names a uevent socket by its fd number alone, so two clients would share one. */
int bind(int fd, const struct sockaddr *address, socklen_t length)
{
    const char *world = getenv("UMOCKDEV_DIR");
    struct sockaddr_un unix_address = {.sun_family = AF_UNIX};
    socklen_t size = sizeof(int);
    int domain;

    if (world == NULL || address->sa_family != AF_NETLINK
        || getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) != 0 || domain != AF_UNIX)
        return NEXT(bind)(fd, address, length);
    snprintf(unix_address.sun_path, sizeof unix_address.sun_path, "%s/event%d-%d", world,
             getpid(), fd);
    unlink(unix_address.sun_path);
    return (int)syscall(SYS_bind, fd, &unix_address, sizeof unix_address);
}
