"""A room for tests that are not in Python: lines of JSON say what it does, one after the other.

The first line is the room, {"kind": "h323" or "sip", …} with the parameters of the function here;
each further one is a method or an attribute of its call, {"do": "heard_tone", "with": [440],
"named": {"least": 0.1}}. Each is answered by {"result": …} or {"error": …}. The room hangs up when
there are no more lines."""
import contextlib
import json
import pathlib
import sys
import types

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from support.baresip import Baresip  # noqa: E402
from support.h323.room import Room  # noqa: E402


def h323(stack, port, number, **fields):
    """A Call of Room(**fields) that the gateway has answered."""
    room = stack.enter_context(Room(**fields))
    return room.call("127.0.0.1", port, number).wait_connected(30)


def sip(stack, folder, uri, **fields):
    """A Baresip in a call; `folder` is the gateway's, where its certificate is."""
    folder = pathlib.Path(folder)
    room = Baresip(folder, gateway=types.SimpleNamespace(folder=folder), **fields)
    stack.enter_context(room).call(uri)
    return room


def answer(stack, rooms, request):
    if not rooms:
        kind = {"h323": h323, "sip": sip}[request.pop("kind")]
        rooms.append(kind(stack, **request))
        return None
    found = getattr(rooms[0], request["do"])
    return found(*request["with"], **request["named"]) if callable(found) else found


def main():
    rooms = []
    with contextlib.ExitStack() as stack:
        for line in sys.stdin:
            try:
                told = {"result": answer(stack, rooms, json.loads(line))}
            except Exception as error:  # pylint: disable=broad-except
                told = {"error": f"{type(error).__name__}: {error}"}
            print(json.dumps(told, default=lambda _: None), flush=True)


if __name__ == "__main__":
    main()
