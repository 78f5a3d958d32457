"""Gateways of two configurations, each started once for all tests of a file that need it."""
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from support.gateway import Gateway  # noqa: E402

CLEAR = "security: {unencrypted_rooms: [127.0.0.0/8]}\n"


def _running(tmp_path_factory, more):
    one = Gateway(tmp_path_factory.mktemp("gateway"), more).start()
    yield one
    one.stop()


@pytest.fixture(scope="session")
def strict(tmp_path_factory):
    """Every room has to encrypt, as it is when nothing is configured."""
    yield from _running(tmp_path_factory, "")


@pytest.fixture(scope="session")
def lenient(tmp_path_factory):
    """Rooms of this machine may talk in clear."""
    yield from _running(tmp_path_factory, CLEAR)
