"""The socket protocol of libumockdev-preload: what a client does with an open node comes here.

A request is three unsigned longs (command, argument, argument). Before the answer the client's
memory can be read and written; `UNHANDLED` lets the preload make the real call instead.
"""

import selectors
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Protocol

WORDS = struct.Struct("@3L")
DONE = struct.Struct("@L2l")
ANSWER_DONE, ANSWER_READ_MEMORY, ANSWER_WRITE_MEMORY = 3, 5, 6


class Request(IntEnum):
    """Calls of a client that are answered here; a read (7) is not."""

    IOCTL = 1
    WRITE = 8


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a call in the client, with its errno where it failed."""

    result: int
    reason: int = 0


UNHANDLED = Answer(-100)


def failed(reason: int) -> Answer:
    """The call failed with this errno."""
    return Answer(-1, reason)


class Memory:
    """The client's address space, as long as its call is pending."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def fetch(self, address: int, size: int) -> bytes:
        self._connection.sendall(WORDS.pack(ANSWER_READ_MEMORY, address, size))
        data = self._connection.recv(size, socket.MSG_WAITALL)
        if len(data) < size:
            raise ConnectionResetError
        return data

    def store(self, address: int, data: bytes) -> None:
        self._connection.sendall(WORDS.pack(ANSWER_WRITE_MEMORY, address, len(data)) + data)


class OpenFile(Protocol):
    """What answers for one open file of a client."""

    def ioctl(self, memory: Memory, request: int, argument: int) -> Answer: ...

    def write(self, memory: Memory, address: int, size: int) -> Answer: ...

    def close(self) -> None: ...


class PassThrough:
    """An open file that is none of ours: the preload makes every call itself."""

    def ioctl(self, memory: Memory, request: int, argument: int) -> Answer:
        del memory, request, argument
        return UNHANDLED

    def write(self, memory: Memory, address: int, size: int) -> Answer:
        del memory, address, size
        return UNHANDLED

    def close(self) -> None:
        """Nothing is held."""


class Connection:
    """One open file of a client, and what answers for it."""

    def __init__(self, connection: socket.socket, file: OpenFile) -> None:
        self._connection = connection
        self._memory = Memory(connection)
        self._file = file

    def serve(self) -> bool:
        """Answer one request; False once the client has closed the file or ended."""
        try:
            request = self._connection.recv(WORDS.size, socket.MSG_WAITALL)
            if len(request) < WORDS.size:
                return False
            answer = self._answer(*WORDS.unpack(request))
            self._connection.sendall(DONE.pack(ANSWER_DONE, answer.result, answer.reason))
        except ConnectionError:
            return False
        return True

    def close(self) -> None:
        """Forget the open file."""
        self._file.close()
        self._connection.close()

    def _answer(self, command: int, first: int, second: int) -> Answer:
        match command:
            case Request.IOCTL:
                return self._file.ioctl(self._memory, first, second)
            case Request.WRITE:
                return self._file.write(self._memory, first, second)
            case _:
                # A read above all: answered here it would hold the lock that writers need.
                return UNHANDLED


class Listener:
    """One socket under ioctl/ with a connection for each open file; a thread serves them in turn.

    It stays for the life of the world, also while nothing is plugged in: the preload aborts its
    process when a connection is reset, and ends it when it cannot connect.
    """

    def __init__(self, path: Path, opened: Callable[[], OpenFile]) -> None:
        self._opened = opened
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._socket.bind(str(path))
        self._socket.listen(64)
        # In the order of events: a client's close has to be seen before its next open.
        self._selector = selectors.EpollSelector()
        self._selector.register(self._socket, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._serve, name="hidraw-world-ioctl")
        self._thread.start()

    def close(self) -> None:
        """End every connection; clients have to be gone by now."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()
        for entry in self._selector.get_map().values():
            if entry.data is not None:
                entry.data.close()
        self._selector.close()

    def _serve(self) -> None:
        while True:
            for entry, _ in self._selector.select():
                if entry.data is None:
                    if not self._accept():
                        return
                elif not entry.data.serve():
                    self._selector.unregister(entry.fileobj)
                    entry.data.close()

    def _accept(self) -> bool:
        try:
            connection, _ = self._socket.accept()
        except OSError:
            return False
        data = Connection(connection, self._opened())
        self._selector.register(connection, selectors.EVENT_READ, data)
        return True
