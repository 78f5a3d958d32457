#!/usr/bin/env python3
"""Fails when a source file has no test file of its name. Usage:
check_tests.py ROOT"""
import pathlib
import sys

TOPS = ("protocols", "hwaccel", "transcode", "monitoring", "gateway")
# Sources that a test elsewhere is for.
ELSEWHERE = {
    "gateway/main.cpp": "tests/peers/test_serve.py starts the program itself",
    "protocols/h225/types.cpp": "generated; tests/peers/test_per.py",
    "protocols/h235/types.cpp": "generated; tests/peers/test_per.py",
    "protocols/h245/types.cpp": "generated; tests/peers/test_per.py",
}


def problems(root):
    for top in TOPS:
        for source in sorted((root / top).rglob("*.cpp")):
            rel = source.relative_to(root)
            if str(rel) in ELSEWHERE:
                continue
            test = root / "tests" / rel.parent / f"{rel.stem}_test.cpp"
            if not test.exists():
                yield f"{rel}: has no {test.relative_to(root)}"
    for rel in ELSEWHERE:
        if not (root / rel).exists():
            yield f"{rel}: is no longer there, and is named in check_tests.py"


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "every source has its test")
    sys.exit(bool(found))
