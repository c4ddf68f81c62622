from core.device.channel import GRACE, SLICE
from gui.tasks import PATIENCE


def test_a_silent_key_holds_up_the_exit_for_less_than_a_second() -> None:
    """Work that cleans up after a cancel waits for PATIENCE; closing the bus cancels it again."""
    assert PATIENCE + SLICE + GRACE < 1.0
