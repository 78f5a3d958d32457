"""Ports nobody uses, below those that the system hands out by itself."""
import contextlib
import random
import socket

LOWEST, HIGHEST = 10240, 31000


def _free(port):
    """Neither UDP nor TCP uses it."""
    with contextlib.ExitStack() as sockets:
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
            one = sockets.enter_context(socket.socket(type=kind))
            try:
                one.bind(("127.0.0.1", port))
            except OSError:
                return False
    return True


def block(count):
    """The first of `count` free ports in a row, an even one."""
    while True:
        first = random.randrange(LOWEST, HIGHEST - count, 2)
        if all(_free(port) for port in range(first, first + count)):
            return first
