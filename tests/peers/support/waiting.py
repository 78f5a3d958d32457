"""Conditions that come true sooner or later; the time allowed only bounds a failure."""
import time


def wait_for(condition, what, seconds=20, every=0.05):
    """The first true value of `condition()`; an AssertionError naming `what` when there is none."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"{what}: not within {seconds} s"
        time.sleep(every)
